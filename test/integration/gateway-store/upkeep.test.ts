import { sql } from 'kysely';
import { makeStaged } from '../../../src/gateway/store/blobs';
import { checkpointWhenDue, vacuumWhenDue } from '../../../src/gateway/store/pglite/upkeep';
import { openPglite, OPEN_TIMEOUT_MS, type TestDatabase } from '../support/database';

describe('upkeep of the embedded database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openPglite();
  }, OPEN_TIMEOUT_MS);
  afterAll(() => database.remove());

  const redo = async () => {
    const found = await sql<{
      redo: string;
    }>`select redo_lsn::text as redo from pg_control_checkpoint()`.execute(database.db);
    return found.rows[0]?.redo;
  };
  const ids = Array.from({ length: 600 }, (_, i) => `blob-${i}`);

  it('checkpoints once enough has been written, not before', async () => {
    const before = await redo();
    await makeStaged(database.db, ids, new Date());
    await checkpointWhenDue(database.db, 1024 * 1024 * 1024);
    expect(await redo()).toBe(before);
    await checkpointWhenDue(database.db, 1);
    expect(await redo()).not.toBe(before);
  });

  it('makes room where rows have been deleted', async () => {
    await database.db.deleteFrom('blobs').execute();
    // Its counts come about a second late.
    await sql`select pg_stat_force_next_flush()`.execute(database.db);
    await vacuumWhenDue(database.db, 100);
    const { rows } = await sql<{ dead: number; vacuumed: number }>`
      select n_dead_tup as dead, vacuum_count as vacuumed from pg_stat_user_tables where relname = 'blobs'`.execute(
      database.db,
    );
    expect(rows).toEqual([{ dead: 0, vacuumed: 1 }]);
  });
});
