import type { CaseSummary } from '../../contract/case';
import type { Filing, FilingPlan } from '../../contract/filing';
import type { Actor } from '../esdh/esdh-system';
import { GatewayProblem } from '../services';
import { checkPlan, cleanText, inOrderOfDelivery, requireTitle } from './check-plan';
import { conversationHash, mailHash, partHash } from './fingerprints';
import type { FilingContext } from './filing-context';
import { makeStaged, type Store } from '../store/blobs';
import { requireOpenCase } from './open-case';
import { readFiling, type FilingRow } from './read-filing';
import { writeTrail } from './trail';

async function earlierAnswer(store: Store, plan: FilingPlan, actor: Actor): Promise<Filing | null> {
  const row = await store
    .selectFrom('filings')
    .selectAll()
    .where('plan_key', '=', plan.key)
    .executeTakeFirst();
  if (!row) return null;
  if (row.maker_id !== actor.id) throw new GatewayProblem('forbidden');
  return readFiling(store, row);
}

function filingRow(id: string, plan: FilingPlan, found: CaseSummary, actor: Actor, now: Date) {
  return {
    id,
    plan_key: plan.key,
    maker_id: actor.id,
    maker_name: actor.name,
    maker_unit: actor.unit,
    system: plan.case.system,
    case_id: plan.case.id,
    case_summary: JSON.stringify(found),
    mail_hash: mailHash(plan.mail),
    conversation_hash: plan.conversationId === null ? null : conversationHash(plan.conversationId),
    again_because: plan.againBecause === undefined ? null : cleanText(plan.againBecause),
    created_at: now,
  };
}

function documentRows(filingId: string, plan: FilingPlan, newId: () => string, now: Date) {
  return inOrderOfDelivery(plan.documents).map((document, position) => ({
    id: newId(),
    filing_id: filingId,
    key: document.key,
    position,
    part_kind: document.part.kind,
    part_name: document.part.kind === 'mail' ? null : cleanText(document.part.name),
    part_ordinal: document.part.kind === 'mail' ? null : document.part.ordinal,
    part_hash: partHash(document.part),
    title: requireTitle(document.title),
    document_date: document.documentDate,
    direction: document.direction,
    kind: document.kind,
    file_name: cleanText(document.fileName),
    content_type: cleanText(document.contentType),
    system: plan.case.system,
    case_id: plan.case.id,
    state: 'staged' as const,
    updated_at: now,
  }));
}

/** Takes a plan; asked again with the same key it answers the same filing and changes nothing. */
export async function createFiling(context: FilingContext, plan: FilingPlan, actor: Actor): Promise<Filing> {
  const { db, systems, newId } = context;
  const earlier = await earlierAnswer(db, plan, actor);
  if (earlier) return earlier;

  checkPlan(plan, systems.get(plan.case.system));
  const found = await requireOpenCase(systems, plan.case, actor);
  const now = context.clock();
  const made = await db.transaction().execute(async (store): Promise<FilingRow | null> => {
    const row = await store
      .insertInto('filings')
      .values(filingRow(newId(), plan, found, actor, now))
      .onConflict((conflict) => conflict.column('plan_key').doNothing())
      .returningAll()
      .executeTakeFirst();
    if (!row) return null;
    const documents = documentRows(row.id, plan, newId, now);
    await store.insertInto('filing_documents').values(documents).execute();
    await makeStaged(
      store,
      documents.map(({ id }) => id),
      now,
    );
    await writeTrail(store, [
      {
        at: now,
        actorId: actor.id,
        action: 'planned',
        system: row.system,
        caseId: row.case_id,
        filingId: row.id,
        documentId: null,
        code: null,
      },
    ]);
    return row;
  });
  const answer = made ? await readFiling(db, made) : await earlierAnswer(db, plan, actor);
  if (!answer) throw new GatewayProblem('internal', 'the filing is gone');
  return answer;
}
