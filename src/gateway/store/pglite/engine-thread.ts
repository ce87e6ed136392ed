import { Worker } from 'node:worker_threads';
import type { Engine } from './engine';
import type { EngineStart, FromEngine, ToEngine } from './engine-messages';

interface Waiting {
  resolve(bytes: Uint8Array): void;
  reject(error: Error): void;
}

/** The thread's bundle: beside this code's own, as the bundler has it as an entry of its own. */
const BESIDE = new URL(/* webpackIgnore: true */ './pglite-worker.js', import.meta.url);

/**
 * Opens the embedded database in a thread of its own: a slow query then stalls nobody else.
 * @param entry where the thread's bundle lies, for code that is not bundled itself
 */
export function openEngineInThread(folder: string, entry = BESIDE): Promise<Engine> {
  const start: EngineStart = { folder };
  const worker = new Worker(entry, { workerData: start });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  const ask = (request: ToEngine): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      waiting.set(request.id, { resolve, reject });
      worker.postMessage(request);
    });

  const engine: Engine = {
    exchange: (bytes) => ask({ kind: 'exchange', id: ++lastId, bytes }),
    async close() {
      await ask({ kind: 'close', id: ++lastId });
      await worker.terminate();
    },
    async end() {
      await worker.terminate();
    },
  };

  return new Promise((resolve, reject) => {
    const end = (error: Error) => {
      reject(error);
      for (const one of waiting.values()) one.reject(error);
      waiting.clear();
    };
    worker.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', () => end(new Error('the database thread has ended')));
    worker.on('message', (message: FromEngine) => {
      if (message.kind === 'ready') {
        resolve(engine);
        return;
      }
      if (message.kind === 'not-opened') {
        reject(new Error(message.message));
        void worker.terminate();
        return;
      }
      const asked = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.kind === 'answer') asked?.resolve(message.bytes);
      else asked?.reject(new Error(message.message));
    });
  });
}
