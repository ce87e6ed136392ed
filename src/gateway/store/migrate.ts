import { Migrator, sql, type Kysely } from 'kysely';
import { MIGRATIONS } from './migrations';
import type { Schema } from './schema';
import { StoreOpenError } from './store-open-error';

/** Kysely's own table of what has been run. */
const RUN = 'kysely_migration';

async function namesOfThoseRun(db: Kysely<Schema>): Promise<readonly string[]> {
  const found = await sql<{ there: boolean }>`select to_regclass(${RUN}) is not null as there`.execute(db);
  if (!found.rows[0]?.there) return [];
  const run = await sql<{ name: string }>`select name from ${sql.table(RUN)}`.execute(db);
  return run.rows.map(({ name }) => name);
}

/**
 * Brings the tables up to date, in one transaction and under an advisory lock: several gateways may start at once.
 * Rejects with `StoreOpenError('newer-version')` when a later version has been here, else with the database's error.
 */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  if ((await namesOfThoseRun(db)).some((name) => !(name in MIGRATIONS))) {
    throw new StoreOpenError('newer-version');
  }
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error(JSON.stringify(error));
}
