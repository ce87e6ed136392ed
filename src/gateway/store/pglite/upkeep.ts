import { setTimeout as wait } from 'node:timers/promises';
import { sql, type Kysely } from 'kysely';
import type { Schema } from '../schema';

const CHECKPOINT_EVERY_MS = 5_000;
const VACUUM_EVERY_MS = 15 * 60_000;
/** So much of the log may pile up: it is what a start after a power cut has to read again. */
const LOG_BYTES = 64 * 1024 * 1024;
/** Rows changed or deleted before a table is worth vacuuming. */
const CHANGED_ROWS = 500;

/**
 * Checkpoints once the log has grown by `bytes`. The embedded engine has no background processes: it would keep its log
 * for ever.
 */
export async function checkpointWhenDue(db: Kysely<Schema>, bytes = LOG_BYTES): Promise<void> {
  const { rows } = await sql<{ due: boolean }>`
    select pg_current_wal_insert_lsn() - redo_lsn > ${bytes} as due from pg_control_checkpoint()`.execute(db);
  if (rows[0]?.due) await sql`checkpoint`.execute(db);
}

/** Makes the space of deleted rows usable again, table by table, and counts anew for the planner. */
export async function vacuumWhenDue(db: Kysely<Schema>, changedRows = CHANGED_ROWS): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_stat_user_tables
    where n_dead_tup + n_mod_since_analyze > ${changedRows}`.execute(db);
  for (const { name } of rows) await sql`vacuum (analyze) ${sql.table(name)}`.execute(db);
}

/** Does both from time to time, beside the other work. What fails is tried again next time. */
export function startUpkeep(db: Kysely<Schema>): { readonly stop: () => Promise<void> } {
  const stopping = new AbortController();
  const every = async (ms: number, work: () => Promise<void>) => {
    for (;;) {
      await wait(ms, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      await work().catch(() => undefined);
    }
  };
  const running = Promise.all([
    every(CHECKPOINT_EVERY_MS, () => checkpointWhenDue(db)),
    every(VACUUM_EVERY_MS, () => vacuumWhenDue(db)),
  ]);
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
