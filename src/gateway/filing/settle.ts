import { sql, type RawBuilder } from 'kysely';
import type { RejectReason } from '../../contract/filing';
import type { Setback, TrailAction } from '../store/schema-filing';
import type { Leased } from './delivery-queue';
import type { FilingContext } from './filing-context';

type SettleContext = Pick<FilingContext, 'db' | 'clock'>;

/** Nothing but the change itself. */
const NOTHING_MORE = sql`select from settled`;

/**
 * Writes what became of a leased document, and what follows from it, in one statement. Does nothing when the lease was
 * lost meanwhile: then another worker finds out.
 * @param change assignments to the document
 * @param more a statement that reads the row from `settled`
 */
async function settle(
  { db, clock }: SettleContext,
  { document, lease }: Leased,
  change: RawBuilder<unknown>,
  more: RawBuilder<unknown> = NOTHING_MORE,
): Promise<void> {
  await sql`
    with settled as (
      update filing_documents d
      set ${change}, lease = null, lease_until = null, updated_at = ${clock()}
      from filings f
      where d.id = ${document.id} and d.lease = ${lease} and f.id = d.filing_id
      returning d.id, d.filing_id, d.system, d.case_id, f.maker_id, f.conversation_hash
    )${more}`.execute(db);
}

const telling = (action: TrailAction, code: string | null, now: Date) => sql`
  insert into trail (at, actor_id, action, system, case_id, filing_id, document_id, code)
  select ${now}, maker_id, ${action}, system, case_id, filing_id, id, ${code} from settled`;

/**
 * It lies on the case. With the same stroke the gateway's copy of the bytes is erased. This commit need not be waited for
 * until it is on disk: should a power cut take it, the document is found delivered once its lease has run out.
 */
export function settleFiled(
  context: SettleContext,
  leased: Leased,
  delivered: { readonly documentId: string; readonly number: number | null },
): Promise<void> {
  const now = context.clock();
  return settle(
    context,
    leased,
    sql`state = 'filed', esdh_document_id = ${delivered.documentId}, esdh_document_number = ${delivered.number},
      reason = null, setback = null, next_attempt_at = null, filed_at = ${now}`,
    sql`, relaxed as (
      select set_config('synchronous_commit', 'off', true) from settled
    ), erased as (
      delete from blobs where owner = 'gateway' and id in (select id from settled)
    ), remembered as (
      insert into conversation_cases (conversation_hash, system, case_id, last_filed_at)
      select conversation_hash, system, case_id, ${now} from settled where conversation_hash is not null
      on conflict (conversation_hash, system, case_id) do update set last_filed_at = excluded.last_filed_at
    ) ${telling('filed', null, now)}, relaxed`,
  );
}

/** The system said no: its place on the case is given up, the bytes are kept for a corrected try. */
export const settleRejected = (context: SettleContext, leased: Leased, reason: RejectReason): Promise<void> =>
  settle(
    context,
    leased,
    sql`state = 'rejected', reason = ${reason}, setback = null, next_attempt_at = null`,
    sql`, released as (
      delete from filed_parts where document_id in (select id from settled)
    ) ${telling('rejected', reason, context.clock())}`,
  );

/** The system answers later. */
export const settlePending = (context: SettleContext, leased: Leased, reference: string): Promise<void> =>
  settle(
    context,
    leased,
    sql`state = 'pending', pending_reference = ${reference}, setback = null, next_attempt_at = null`,
    telling('pending', null, context.clock()),
  );

/** To be looked into, or tried again, at a later time. */
export const settleForLater = (
  context: SettleContext,
  leased: Leased,
  state: 'unknown' | 'queued',
  nextAttemptAt: Date,
  setback: Setback | null,
): Promise<void> =>
  settle(context, leased, sql`state = ${state}, next_attempt_at = ${nextAttemptAt}, setback = ${setback}`);
