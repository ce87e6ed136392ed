import type { Selectable } from 'kysely';
import type { Filing, FilingDocument, PartKey } from '../../contract/filing';
import type { Actor } from '../esdh/esdh-system';
import { GatewayProblem } from '../services';
import type { FilingDocumentsTable, FilingsTable } from '../store/schema-filing';
import type { Store } from '../store/blobs';

export type FilingRow = Selectable<FilingsTable>;
export type DocumentRow = Selectable<FilingDocumentsTable>;

export function partOf(row: Pick<DocumentRow, 'part_kind' | 'part_name' | 'part_ordinal'>): PartKey {
  return row.part_kind === 'mail'
    ? { kind: 'mail' }
    : { kind: 'attachment', name: row.part_name ?? '', ordinal: row.part_ordinal ?? 0 };
}

function toDocument(row: DocumentRow): FilingDocument {
  return {
    key: row.key,
    part: partOf(row),
    title: row.title,
    state: row.state,
    received: row.received,
    complete: row.complete,
    documentId: row.esdh_document_id,
    documentNumber: row.esdh_document_number,
    reason: row.reason,
    nextAttemptAt:
      row.state === 'queued' && row.attempts > 0 ? (row.next_attempt_at?.toISOString() ?? null) : null,
    updatedAt: row.updated_at.toISOString(),
  };
}

/** The filing, if it is this user's own; else `GatewayProblem('not-found')`. */
export async function requireFiling(store: Store, filingId: string, actor: Actor): Promise<FilingRow> {
  const row = await store
    .selectFrom('filings')
    .selectAll()
    .where('id', '=', filingId)
    .where('maker_id', '=', actor.id)
    .executeTakeFirst();
  if (!row) throw new GatewayProblem('not-found');
  return row;
}

/** The filing that a document belongs to, whoever made it: for the engine itself. */
export function requireFilingOf(store: Store, document: Pick<DocumentRow, 'filing_id'>): Promise<FilingRow> {
  return store
    .selectFrom('filings')
    .selectAll()
    .where('id', '=', document.filing_id)
    .executeTakeFirstOrThrow();
}

/** One document of a filing of this user's own; else `GatewayProblem('not-found')`. */
export async function requireDocument(
  store: Store,
  filingId: string,
  documentKey: string,
  actor: Actor,
): Promise<DocumentRow> {
  const row = await store
    .selectFrom('filing_documents')
    .innerJoin('filings', 'filings.id', 'filing_documents.filing_id')
    .selectAll('filing_documents')
    .where('filing_documents.filing_id', '=', filingId)
    .where('filing_documents.key', '=', documentKey)
    .where('filings.maker_id', '=', actor.id)
    .executeTakeFirst();
  if (!row) throw new GatewayProblem('not-found');
  return row;
}

/** The filing as the contract tells it, documents in order of delivery. */
export async function readFiling(store: Store, filing: FilingRow): Promise<Filing> {
  const documents = await store
    .selectFrom('filing_documents')
    .selectAll()
    .where('filing_id', '=', filing.id)
    .orderBy('position')
    .execute();
  return {
    id: filing.id,
    key: filing.plan_key,
    case: filing.case_summary,
    createdAt: filing.created_at.toISOString(),
    documents: documents.map(toDocument),
  };
}
