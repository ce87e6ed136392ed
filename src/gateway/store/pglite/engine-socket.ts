import { Duplex } from 'node:stream';
import type { Engine } from './engine';
import type { KeptEngine } from './kept-engine';

/** First byte of the frontend message Terminate: the driver hangs up, the engine lives on. */
const TERMINATE = 0x58;

/** ReadyForQuery without its last byte: the end of every complete answer. */
const READY = Buffer.from([0x5a, 0, 0, 0, 5]);

type Done = (error?: Error | null) => void;

const asError = (error: unknown) => (error instanceof Error ? error : new Error(JSON.stringify(error)));
const isComplete = (answer: Uint8Array) => READY.equals(answer.subarray(-READY.length - 1, -1));

/**
 * What the `pg` driver takes for a network socket: it leads to the embedded engine. So the same driver, with the same
 * types and error codes, serves the embedded database and a PostgreSQL server.
 */
export class EngineSocket extends Duplex {
  private engine: Engine | null = null;

  constructor(private readonly kept: KeptEngine) {
    super();
  }

  /** As `net.Socket#connect`. */
  connect(): this {
    this.kept.get().then(
      (engine) => {
        this.engine = engine;
        this.emit('connect');
      },
      (error: unknown) => this.destroy(asError(error)),
    );
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  override _read(): void {
    // Answers are pushed as they come.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: Done): void {
    this.pass(chunk, done);
  }

  override _writev(chunks: { readonly chunk: Buffer }[], done: Done): void {
    this.pass(Buffer.concat(chunks.map(({ chunk }) => chunk)), done);
  }

  private pass(messages: Buffer, done: Done): void {
    if (messages[0] === TERMINATE) {
      this.push(null);
      done();
      return;
    }
    this.exchange(messages).then(
      () => done(),
      (error: unknown) => done(asError(error)),
    );
  }

  private async exchange(messages: Buffer): Promise<void> {
    const { engine } = this;
    if (!engine) throw new Error('not connected');
    try {
      const answer = await engine.exchange(new Uint8Array(messages));
      this.push(answer);
      if (!isComplete(answer)) throw new Error('the embedded database has ended itself');
    } catch (error) {
      await this.kept.drop(engine);
      throw error;
    }
  }
}
