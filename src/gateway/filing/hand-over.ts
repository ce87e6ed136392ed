import type { DocumentRetry, FilingCommit } from '../../contract/filing';
import type { Actor } from '../esdh/esdh-system';
import { GatewayProblem } from '../services';
import { requireKind, requireTitle } from './check-plan';
import { claim } from './claims';
import type { FilingContext } from './filing-context';
import type { Store } from '../store/blobs';
import { requireOpenCase } from './open-case';
import { requireDocument, type DocumentRow, type FilingRow } from './read-filing';
import { writeTrail } from './trail';

async function lockDocuments(store: Store, filingId: string, keys: readonly string[]) {
  const rows = await store
    .selectFrom('filing_documents')
    .selectAll()
    .where('filing_id', '=', filingId)
    .where('key', 'in', keys)
    .orderBy('position')
    .forUpdate()
    .execute();
  if (rows.length !== new Set(keys).size) throw new GatewayProblem('not-found');
  return rows;
}

/** Claims the documents' places and puts them in the queue, all or none. */
async function queue(
  store: Store,
  filing: FilingRow,
  documents: readonly DocumentRow[],
  corrected: boolean,
  now: Date,
): Promise<void> {
  const again = await claim(store, filing, documents, now);
  await store
    .updateTable('filing_documents')
    .set({ state: 'queued', reason: null, setback: null, attempts: 0, next_attempt_at: now, updated_at: now })
    .where(
      'id',
      'in',
      documents.map(({ id }) => id),
    )
    .execute();
  await writeTrail(
    store,
    documents.map((document) => ({
      at: now,
      actorId: filing.maker_id,
      action: again.has(document.id) ? 'filed-again' : corrected ? 'corrected' : 'handed-over',
      system: document.system,
      caseId: document.case_id,
      filingId: filing.id,
      documentId: document.id,
      code: null,
    })),
  );
}

/**
 * Takes over the named documents. Those that are on their way already are left alone, so that a commit whose answer was
 * lost can be sent again.
 */
export async function commitDocuments(
  { db, clock }: FilingContext,
  filing: FilingRow,
  commit: FilingCommit,
): Promise<void> {
  await db.transaction().execute(async (store) => {
    const named = await lockDocuments(store, filing.id, commit.documents);
    const staged = named.filter(({ state }) => state === 'staged');
    if (staged.some(({ complete }) => !complete)) throw new GatewayProblem('upload-incomplete');
    if (staged.length > 0) await queue(store, filing, staged, false, clock());
  });
}

const mayRetry = (document: DocumentRow) =>
  document.state === 'rejected' || (document.state === 'staged' && document.complete);

/** Files a rejected document again, with another title or on another case where the user wishes. */
export async function retryDocument(
  { db, systems, clock }: FilingContext,
  filing: FilingRow,
  documentKey: string,
  retry: DocumentRetry,
  actor: Actor,
): Promise<void> {
  const before = await requireDocument(db, filing.id, documentKey, actor);
  if (!mayRetry(before)) throw new GatewayProblem('wrong-state');
  const title = retry.title === undefined ? before.title : requireTitle(retry.title);
  const target = retry.case ?? { system: before.system, id: before.case_id };
  await requireOpenCase(systems, target, actor);
  requireKind(systems.get(target.system), before.kind);

  await db.transaction().execute(async (store) => {
    const [document] = await lockDocuments(store, filing.id, [documentKey]);
    if (!document || !mayRetry(document)) throw new GatewayProblem('wrong-state');
    const corrected = { ...document, title, system: target.system, case_id: target.id };
    await store
      .updateTable('filing_documents')
      .set({ title, system: target.system, case_id: target.id })
      .where('id', '=', document.id)
      .execute();
    await queue(store, filing, [corrected], true, clock());
  });
}
