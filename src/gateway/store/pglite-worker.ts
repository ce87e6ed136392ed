import { parentPort, workerData } from 'node:worker_threads';
import { openEngine, type Engine } from './pglite/engine';
import type { EngineStart, FromEngine, ToEngine } from './pglite/engine-messages';

/** Entry of the thread in which the embedded database runs. */
const port = parentPort;
if (!port) throw new Error('This file is the entry of a worker thread');

const say = (message: FromEngine, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);
/** Emscripten throws plain objects too. */
const textOf = (error: unknown) => (error instanceof Error ? error.message : JSON.stringify(error));

async function answer(engine: Engine, request: ToEngine): Promise<void> {
  try {
    const bytes =
      request.kind === 'exchange'
        ? await engine.exchange(request.bytes)
        : await engine.close().then(() => new Uint8Array());
    say({ kind: 'answer', id: request.id, bytes }, [bytes.buffer as ArrayBuffer]);
  } catch (error) {
    say({ kind: 'failed', id: request.id, message: textOf(error) });
  }
}

try {
  const engine = await openEngine((workerData as EngineStart).folder);
  port.on('message', (request: ToEngine) => void answer(engine, request));
  say({ kind: 'ready' });
} catch (error) {
  say({ kind: 'not-opened', message: textOf(error) });
}
