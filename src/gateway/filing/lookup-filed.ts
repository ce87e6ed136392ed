import type { CaseRef, CaseSummary } from '../../contract/case';
import type { EarlierFiling, MailIdentity } from '../../contract/filing';
import type { Actor } from '../esdh/esdh-system';
import { GatewayProblem, type Systems } from '../services';
import { mailHash } from './fingerprints';
import type { FilingContext } from './filing-context';
import { asking } from './open-case';
import { partOf } from './read-filing';

function filedDocuments(db: FilingContext['db'], hash: string) {
  return db
    .selectFrom('filing_documents as d')
    .innerJoin('filings as f', 'f.id', 'd.filing_id')
    .select([
      'f.id as filing',
      'f.maker_name',
      'f.maker_unit',
      'd.system',
      'd.case_id',
      'd.title',
      'd.filed_at',
    ])
    .select(['d.part_kind', 'd.part_name', 'd.part_ordinal', 'd.esdh_document_number'])
    .where('f.mail_hash', '=', hash)
    .where('d.state', '=', 'filed')
    .orderBy('f.created_at', 'desc')
    .orderBy('d.position')
    .execute();
}

/** The case as this user sees it; null also where the system it lay in is not connected any more. */
async function seen(systems: Systems, ref: CaseRef, actor: Actor): Promise<CaseSummary | null> {
  try {
    return await asking(systems.get(ref.system).getCase(ref.id, actor));
  } catch (error) {
    if (error instanceof GatewayProblem && error.code === 'case-not-found') return null;
    throw error;
  }
}

/**
 * Where this mail lies already, whoever filed it; newest first, one entry for each filing and case. Of a case that the
 * user may not see nothing is told but who and when: its titles may say what the case is about.
 */
export async function lookupFiled(
  { db, systems }: FilingContext,
  mail: MailIdentity,
  actor: Actor,
): Promise<readonly EarlierFiling[]> {
  const rows = await filedDocuments(db, mailHash(mail));
  const groups = new Map<string, typeof rows>();
  for (const row of rows) {
    const key = JSON.stringify([row.filing, row.system, row.case_id]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const filings: EarlierFiling[] = [];
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    const found = await seen(systems, { system: first.system, id: first.case_id }, actor);
    const filedAt = Math.min(...group.map((row) => row.filed_at?.getTime() ?? Infinity));
    filings.push({
      filedBy: { name: first.maker_name, unit: first.maker_unit },
      filedAt: new Date(filedAt).toISOString(),
      case: found,
      documents: found
        ? group.map((row) => ({ number: row.esdh_document_number, title: row.title, part: partOf(row) }))
        : [],
    });
  }
  return filings;
}
