import { sql, type Kysely } from 'kysely';
import { StoredBytes } from '../../store/blobs';
import type { Schema } from '../../store/schema';
import type { Delivery, Outcome } from '../esdh-system';
import type { EmbeddedStore } from './embedded-store';
import { writeBlob } from './write-blob';

type Filed = Extract<Outcome, { kind: 'filed' }>;

/** PostgreSQL's `unique_violation`. */
const UNIQUE_VIOLATION = '23505';

/** The document that a delivery became, or null. */
export async function deliveredAs(db: Kysely<Schema>, deliveryKey: string): Promise<Filed | null> {
  const row = await db
    .selectFrom('esdh_documents')
    .select(['id', 'number'])
    .where('delivery_key', '=', deliveryKey)
    .executeTakeFirst();
  return row === undefined ? null : { kind: 'filed', documentId: row.id, number: row.number };
}

/**
 * Files a document: its bytes first, then the document itself with its number, in one statement. Bytes that the gateway
 * has staged in this very database change hands; others are written, with no transaction open while they are awaited. A
 * cut leaves at most bytes without a document, which `sweepLeftovers` removes.
 */
export async function fileDocument(
  store: EmbeddedStore,
  delivery: Delivery,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Outcome> {
  const { db } = store;
  // Nothing is lost by trying with bytes that need not be read first.
  if (bytes instanceof StoredBytes && bytes.store === db) return finish(store, delivery, bytes.blobId);
  const settled = await settledAlready(db, delivery);
  return settled ?? finish(store, delivery, await writeBlob(store, delivery, bytes));
}

/** Files the document whose bytes are there. */
async function finish(store: EmbeddedStore, delivery: Delivery, blobId: string): Promise<Outcome> {
  const { db } = store;
  try {
    const filed = await insertDocument(store, delivery, blobId);
    if (filed !== null) return filed;
  } catch (error) {
    // The same delivery has come before, or comes at the same time and was faster.
    if ((error as { readonly code?: unknown }).code !== UNIQUE_VIOLATION) throw error;
    const already = await deliveredAs(db, delivery.deliveryKey);
    if (already === null) throw error;
    return already;
  }
  return (await settledAlready(db, delivery)) ?? { kind: 'unavailable', retryAfterMs: null };
}

/** The outcome that stands without anything being written: filed before, or nothing can be filed on the case. */
async function settledAlready(db: Kysely<Schema>, delivery: Delivery): Promise<Outcome | null> {
  const { rows } = await sql<{ status: string | null; id: string | null; number: number | null }>`
    select c.status, d.id, d.number
    from (select ${delivery.caseId}::text as case_id, ${delivery.deliveryKey}::text as delivery_key) as asked
    left join esdh_cases c on c.id = asked.case_id
    left join esdh_documents d on d.delivery_key = asked.delivery_key`.execute(db);
  const [found] = rows;
  if (found?.id) return { kind: 'filed', documentId: found.id, number: found.number };
  if (!found?.status) return { kind: 'rejected', reason: 'case-not-found' };
  return found.status === 'closed' ? { kind: 'rejected', reason: 'case-closed' } : null;
}

/**
 * Takes the case's next number (the row stays locked meanwhile: no gaps, no doubles), makes the blob the case system's,
 * and writes the document; null, and nothing done, when the case is not open any more.
 */
async function insertDocument(
  { db, clock, newId }: EmbeddedStore,
  delivery: Delivery,
  blobId: string,
): Promise<Filed | null> {
  const documentId = newId();
  const now = clock();
  const { rows } = await sql<{ number: number }>`
    with numbered as (
      update esdh_cases set next_document_number = next_document_number + 1
      where id = ${delivery.caseId} and status = 'open'
      returning next_document_number - 1 as number
    ), taken as (
      insert into blobs (id, owner, created_at) select ${blobId}, 'case-system', ${now} from numbered
      on conflict (id) do update set owner = 'case-system'
      returning id
    ), content as (
      insert into esdh_contents (id, file_name, content_type, size, sha256)
      select id, ${delivery.fileName}, ${delivery.contentType}, ${delivery.size}, ${delivery.sha256} from taken
      returning id
    )
    insert into esdh_documents (
      id, case_id, number, title, document_date, direction, kind, filed_at, filed_by_name, filed_by_unit,
      related_to, content_id, delivery_key
    )
    select ${documentId}, ${delivery.caseId}, numbered.number, ${delivery.title}, ${delivery.documentDate},
      ${delivery.direction}, ${delivery.kind}, ${now}, ${delivery.filedBy.name}, ${delivery.filedBy.unit},
      ${delivery.relatedTo}, content.id, ${delivery.deliveryKey}
    from numbered, content
    returning number`.execute(db);
  const [row] = rows;
  return row === undefined ? null : { kind: 'filed', documentId, number: row.number };
}
