import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { DurableNodeFS } from './durable-node-fs';

/** An embedded PostgreSQL that speaks the wire protocol: one connection, one exchange at a time. */
export interface Engine {
  /** Sends whole frontend messages; resolves with everything the backend answered to them. */
  exchange(messages: Uint8Array): Promise<Uint8Array>;
  /** Shuts it down in good order. */
  close(): Promise<void>;
  /** Ends it as it stands: for one that has died. */
  end(): Promise<void>;
}

const SETTINGS = {
  // Writes reach the disk before a commit is acknowledged.
  fsync: 'on',
  wal_sync_method: 'fsync',
  // How much of the log is kept for use again after a checkpoint; see `upkeep`.
  max_wal_size: '96MB',
  min_wal_size: '32MB',
};

/** PGlite's own parameters, without the one that turns fsync off. */
const START_PARAMETERS = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
];

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Opens the embedded database in `folder` in this thread; makes it when the folder is empty. */
export async function openEngine(folder: string): Promise<Engine> {
  const pglite = await PGlite.create({
    fs: new DurableNodeFS(folder),
    startParams: START_PARAMETERS,
    extensions: { pg_trgm },
  });
  return {
    exchange: (messages) =>
      pglite.runExclusive(async () => {
        const answer: Uint8Array[] = [];
        await pglite.execProtocolRawStream(messages, {
          // A view into the engine's memory that the next message overwrites.
          onRawData: (bytes) => answer.push(bytes.slice()),
        });
        return concatenate(answer);
      }),
    close: () => pglite.close(),
    end: () => Promise.resolve(),
  };
}
