import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { inChunks } from '../../store/blobs';
import type { Schema } from '../../store/schema';
import type { Delivery } from '../esdh-system';
import type { EmbeddedStore } from './embedded-store';

/**
 * Writes bytes as they come and checks them against what the delivery says; rejects when they are others.
 * @returns id of the blob, which no document refers to yet
 */
export async function writeBlob(
  { db, clock, newId }: EmbeddedStore,
  { size, sha256 }: Pick<Delivery, 'size' | 'sha256'>,
  bytes: AsyncIterable<Uint8Array>,
): Promise<string> {
  const id = newId();
  await db.insertInto('blobs').values({ id, owner: 'case-system', created_at: clock() }).execute();
  const hash = createHash('sha256');
  let at = 0;
  for await (const chunk of inChunks(bytes)) {
    await db.insertInto('blob_chunks').values({ blob_id: id, start_at: at, bytes: chunk }).execute();
    hash.update(chunk);
    at += chunk.length;
  }
  if (at !== size || hash.digest('hex') !== sha256) {
    await db.deleteFrom('blobs').where('id', '=', id).execute();
    throw new Error('other bytes than announced');
  }
  return id;
}

/** Removes bytes that a cut left without a document. */
export async function sweepLeftovers(db: Kysely<Schema>, writtenBefore: Date): Promise<void> {
  await sql`
    delete from blobs
    where owner = 'case-system' and created_at < ${writtenBefore}
      and not exists (select from esdh_contents where esdh_contents.id = blobs.id)`.execute(db);
}
