import type { TrailAction } from '../store/schema-filing';
import type { Store } from '../store/blobs';

export interface TrailEntry {
  readonly at: Date;
  readonly actorId: string;
  readonly action: TrailAction;
  readonly system: string;
  readonly caseId: string;
  readonly filingId: string;
  readonly documentId: string | null;
  readonly code: string | null;
}

/** Writes to the trail, in the transaction of what it tells about. */
export async function writeTrail(store: Store, entries: readonly TrailEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await store
    .insertInto('trail')
    .values(
      entries.map((entry) => ({
        at: entry.at,
        actor_id: entry.actorId,
        action: entry.action,
        system: entry.system,
        case_id: entry.caseId,
        filing_id: entry.filingId,
        document_id: entry.documentId,
        code: entry.code,
      })),
    )
    .execute();
}
