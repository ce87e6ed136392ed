import { sql, type RawBuilder } from 'kysely';
import type { FilingContext } from './filing-context';
import type { DocumentRow } from './read-filing';

/** A document that one worker alone works on until the lease runs out. */
export interface Leased {
  readonly document: DocumentRow;
  readonly lease: string;
}

type QueueContext = Pick<FilingContext, 'db' | 'clock' | 'newId'>;

/** Documents taken at once: few enough that another gateway gets its share. */
const RUN_LENGTH = 25;

async function take(
  { db, clock, newId }: QueueContext,
  leaseMs: number,
  also: RawBuilder<unknown>,
  ids: RawBuilder<unknown>,
): Promise<readonly Leased[]> {
  const lease = newId();
  const now = clock();
  const until = new Date(now.getTime() + leaseMs);
  const { rows } = await sql<DocumentRow>`
    update filing_documents set ${also} lease = ${lease}, lease_until = ${until}, updated_at = ${now}
    where id = any(array(${ids}))
    returning *`.execute(db);
  return rows.sort((a, b) => a.position - b.position).map((document) => ({ document, lease }));
}

/**
 * The next documents to deliver, all of one filing and in their order. Of a filing one worker at a time delivers, and
 * the mail goes before everything else. A document that waits because of a defect, or whose outcome is unknown, holds up
 * no other, unless it is the mail.
 */
export const takeQueued = (context: QueueContext, leaseMs: number): Promise<readonly Leased[]> => {
  const now = context.clock();
  return take(
    context,
    leaseMs,
    sql`state = 'delivering', attempts = attempts + 1,`,
    sql`
      with head as (
        select d.filing_id, d.position from filing_documents d
        where d.state = 'queued' and d.next_attempt_at <= ${now}
          and not exists (
            select from filing_documents e
            where e.filing_id = d.filing_id
              and (
                e.state = 'delivering'
                or (e.position < d.position and e.state = 'queued' and e.setback is distinct from 'defect')
                or (e.part_kind = 'mail' and e.id <> d.id and e.state in ('queued', 'unknown', 'pending'))
              )
          )
        order by d.next_attempt_at, d.filing_id, d.position
        limit 1 for update of d skip locked
      )
      select d.id from filing_documents d join head on head.filing_id = d.filing_id
      where d.position >= head.position and d.state = 'queued' and d.next_attempt_at <= ${now}
      order by d.position
      limit ${RUN_LENGTH} for update of d skip locked`,
  );
};

/** The next documents of which it must be found out what became of them, all of one filing and in their order. */
export const takeUnknown = (context: QueueContext, leaseMs: number): Promise<readonly Leased[]> => {
  const now = context.clock();
  return take(
    context,
    leaseMs,
    sql``,
    sql`
      with head as (
        select d.filing_id, d.position from filing_documents d
        where d.state = 'unknown' and d.next_attempt_at <= ${now}
          and not exists (
            select from filing_documents e
            where e.filing_id = d.filing_id and e.state = 'unknown' and e.lease_until >= ${now}
          )
        order by d.next_attempt_at, d.filing_id, d.position
        limit 1 for update of d skip locked
      )
      select d.id from filing_documents d join head on head.filing_id = d.filing_id
      where d.position >= head.position and d.state = 'unknown' and d.next_attempt_at <= ${now}
      order by d.position
      limit ${RUN_LENGTH} for update of d skip locked`,
  );
};

/** What a killed gateway was delivering may have arrived or not. */
export async function markExpired({ db, clock }: QueueContext): Promise<void> {
  const now = clock();
  await db
    .updateTable('filing_documents')
    .set({ state: 'unknown', lease: null, lease_until: null, next_attempt_at: now, updated_at: now })
    .where('state', '=', 'delivering')
    .where('lease_until', '<', now)
    .execute();
}

/** @returns false when nothing is leased any more */
export async function renew({ db, clock }: QueueContext, lease: string, leaseMs: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('filing_documents')
    .set({ lease_until: new Date(clock().getTime() + leaseMs) })
    .where('lease', '=', lease)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Gives back documents that were taken but never begun. */
export async function giveBack({ db, clock }: QueueContext, untouched: readonly Leased[]): Promise<void> {
  const [first] = untouched;
  if (!first) return;
  await db
    .updateTable('filing_documents')
    .set({
      state: 'queued',
      attempts: sql`attempts - 1`,
      lease: null,
      lease_until: null,
      updated_at: clock(),
    })
    .where('lease', '=', first.lease)
    .where(
      'id',
      'in',
      untouched.map(({ document }) => document.id),
    )
    .execute();
}
