import { createHash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Schema } from './schema';

/** The database, or a transaction of it: within one everything must go through that, there may be one connection only. */
export type Store = Kysely<Schema> | Transaction<Schema>;

/** Most bytes of one row. */
const CHUNK_BYTES = 256 * 1024;

/** Regroups bytes as they arrive into stretches of `CHUNK_BYTES`; when the source breaks off, what it gave comes first. */
export async function* inChunks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = [];
  let size = 0;
  const take = () => {
    const chunk = Buffer.concat(held, size);
    held = [];
    size = 0;
    return chunk;
  };
  let broken: { readonly error: unknown } | null = null;
  try {
    for await (const piece of bytes) {
      for (let at = 0; at < piece.length;) {
        const part = piece.subarray(at, at + CHUNK_BYTES - size);
        held.push(part);
        size += part.length;
        at += part.length;
        if (size === CHUNK_BYTES) yield take();
      }
    }
  } catch (error) {
    broken = { error };
  }
  if (size > 0) yield take();
  if (broken) throw broken.error;
}

/** The bytes of a blob from the first to the last, one row at a time and with no transaction held open. */
export class StoredBytes implements AsyncIterable<Uint8Array> {
  constructor(
    readonly store: Store,
    readonly blobId: string,
    readonly size: number,
    private readonly signal?: AbortSignal,
  ) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < this.size;) {
      this.signal?.throwIfAborted();
      const row = await this.store
        .selectFrom('blob_chunks')
        .select('bytes')
        .where('blob_id', '=', this.blobId)
        .where('start_at', '=', at)
        .executeTakeFirst();
      if (!row) throw new Error('stored bytes are missing');
      yield row.bytes;
      at += row.bytes.length;
    }
  }

  /** Lower-case hex sha256. */
  async digest(): Promise<string> {
    const hash = createHash('sha256');
    for await (const chunk of this) hash.update(chunk);
    return hash.digest('hex');
  }
}

/** Makes room for staged bytes. */
export async function makeStaged(store: Store, blobIds: readonly string[], now: Date): Promise<void> {
  await store
    .insertInto('blobs')
    .values(blobIds.map((id) => ({ id, owner: 'gateway' as const, created_at: now })))
    .execute();
}

/** Forgets staged bytes; others may come in their place. */
export async function emptyStaged(store: Store, blobId: string): Promise<void> {
  await store.deleteFrom('blob_chunks').where('blob_id', '=', blobId).execute();
}
