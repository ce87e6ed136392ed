import { sql } from 'kysely';
import { GatewayProblem } from '../services';
import type { Store } from '../store/blobs';
import type { DocumentRow, FilingRow } from './read-filing';

export type Claimed = Pick<DocumentRow, 'id' | 'part_hash' | 'system' | 'case_id'>;
type Claiming = Pick<FilingRow, 'mail_hash' | 'again_because'>;

function claimRows(filing: Claiming, documents: readonly Claimed[], again: boolean, now: Date) {
  return documents.map((document) => ({
    document_id: document.id,
    system: document.system,
    case_id: document.case_id,
    mail_hash: filing.mail_hash,
    part_hash: document.part_hash,
    again,
    claimed_at: now,
  }));
}

/**
 * Claims the documents' places on their cases, so that no part of a mail is filed twice on one case. What is already
 * claimed rejects with `GatewayProblem('already-filed')`, unless the filing has a reason to file it again.
 * @returns ids of the documents that are filed again
 */
export async function claim(
  store: Store,
  filing: Claiming,
  documents: readonly Claimed[],
  now: Date,
): Promise<ReadonlySet<string>> {
  // One order for all: two that claim the same parts then wait for each other instead of locking each other out.
  const ordered = [...documents].sort((a, b) => (a.part_hash < b.part_hash ? -1 : 1));
  const first = await store
    .insertInto('filed_parts')
    .values(claimRows(filing, ordered, false, now))
    .onConflict((conflict) =>
      conflict
        .columns(['system', 'case_id', 'mail_hash', 'part_hash'])
        // Word for word as in the index: a parameter would not be known to fit it in a prepared statement.
        .where(sql<boolean>`not again`)
        .doNothing(),
    )
    .returning('document_id')
    .execute();
  const won = new Set(first.map((row) => row.document_id));
  const taken = ordered.filter(({ id }) => !won.has(id));
  if (taken.length === 0) return new Set();
  if (filing.again_because === null) throw new GatewayProblem('already-filed');
  await store
    .insertInto('filed_parts')
    .values(claimRows(filing, taken, true, now))
    .execute();
  return new Set(taken.map(({ id }) => id));
}
