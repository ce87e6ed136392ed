import { chmod, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { openDatabase, type DatabaseTarget } from '../../../src/gateway/store/database';
import { migrate } from '../../../src/gateway/store/migrate';
import { describeOnEachDatabase, newDataDir, OPEN_TIMEOUT_MS, type TestDatabase } from '../support/database';

const open = (target: DatabaseTarget) => openDatabase(target, { runIn: 'process' });
const problem = (name: string) =>
  expect.objectContaining({ name: 'StoreOpenError', problem: name }) as unknown;

describe('opening a data folder', () => {
  let scratch: string;
  beforeAll(async () => {
    scratch = await mkdtemp(path.join(tmpdir(), 'enkeltvis-test-open-'));
  });
  afterAll(() => rm(scratch, { recursive: true, force: true }));

  it(
    'keeps what was written',
    async () => {
      const dataDir = await newDataDir();
      const first = await open({ dataDir });
      const conversation = { conversation_hash: 'x', system: 's', case_id: 'c', last_filed_at: new Date() };
      await first.db.insertInto('conversation_cases').values(conversation).execute();
      await first.close();
      const second = await open({ dataDir });
      await expect(second.db.selectFrom('conversation_cases').selectAll().execute()).resolves.toEqual([
        conversation,
      ]);
      await second.close();
      await rm(dataDir, { recursive: true, force: true });
    },
    OPEN_TIMEOUT_MS,
  );

  it('refuses a folder that is open already, and opens it once it is closed', async () => {
    const dataDir = await newDataDir();
    const first = await open({ dataDir });
    await expect(open({ dataDir })).rejects.toEqual(problem('folder-locked'));
    await expect(sql`select 1`.execute(first.db)).resolves.toBeDefined();
    await first.close();
    await (await open({ dataDir })).close();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('takes over the lock of a process that was killed', async () => {
    const dataDir = await newDataDir();
    // What a killed process leaves behind.
    await mkdir(path.join(dataDir, 'lock'));
    // No process has a number as high as that.
    await writeFile(path.join(dataDir, 'lock.json'), JSON.stringify({ pid: 2 ** 30, host: hostname() }));
    const opened = await open({ dataDir });
    await opened.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('refuses what can be no folder, and makes nothing', async () => {
    const file = path.join(scratch, 'en-fil');
    await writeFile(file, '');
    await expect(open({ dataDir: file })).rejects.toEqual(problem('folder-not-writable'));
    await expect(open({ dataDir: path.join(file, 'under') })).rejects.toEqual(problem('folder-not-writable'));
  });

  // The administrator may write everywhere.
  (process.getuid?.() === 0 ? it.skip : it)('refuses a folder that may not be written', async () => {
    const dataDir = path.join(scratch, 'kun-læs');
    await mkdir(dataDir);
    await chmod(dataDir, 0o500);
    await expect(open({ dataDir })).rejects.toEqual(problem('folder-not-writable'));
  });

  it.each(['PG_VERSION', 'global/pg_control'])(
    'tells a database whose %s is damaged, and leaves it',
    async (file) => {
      const dataDir = await newDataDir();
      const damaged = path.join(dataDir, 'database', file);
      if (file === 'PG_VERSION') await rm(damaged);
      else await truncate(damaged, 100);
      const read = () => readFile(damaged).catch(() => 'not there');
      const before = await read();
      await expect(open({ dataDir })).rejects.toEqual(problem('folder-damaged'));
      await expect(read()).resolves.toEqual(before);
      expect(await readdir(dataDir)).toEqual(['database']);
      await rm(dataDir, { recursive: true, force: true });
    },
  );
});

describe('opening a server', () => {
  it.each([
    ['not an address at all', 'url-invalid'],
    ['mysql://localhost/x', 'url-invalid'],
    ['postgres://127.0.0.1:1/x', 'unreachable'],
    ['postgres://findes-ikke.example.invalid/x', 'unreachable'],
  ])('tells what is wrong with %s', async (url, name) => {
    await expect(openDatabase({ url })).rejects.toEqual(problem(name));
  });

  const server = process.env['TEST_DATABASE_URL'];
  (server ? it : it.skip)('tells a database that is not there', async () => {
    const url = new URL(server ?? '');
    url.pathname = '/findes_ikke';
    await expect(openDatabase({ url: url.href })).rejects.toEqual(problem('url-invalid'));
  });
});

describeOnEachDatabase('migrations', (openTest) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTest();
  }, OPEN_TIMEOUT_MS);
  afterAll(() => database.remove());

  it('may be run again, and by several at once', async () => {
    await Promise.all([migrate(database.db), migrate(database.db), migrate(database.db)]);
    const run = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
      database.db,
    );
    expect(run.rows.map(({ name }) => name)).toEqual(['0001-bytes-and-filing', '0002-embedded-case-system']);
  });

  it('refuses a database that a newer version has changed', async () => {
    await sql`insert into kysely_migration values ('9999-fra-fremtiden', '2030-01-01')`.execute(database.db);
    await expect(migrate(database.db)).rejects.toEqual(problem('newer-version'));
    await sql`delete from kysely_migration where name = '9999-fra-fremtiden'`.execute(database.db);
  });

  it('keeps days as they are, in every time zone', async () => {
    const { rows } = await sql`select date '2026-03-29' as day, 9007199254740991::int8 as big`.execute(
      database.db,
    );
    expect(rows).toEqual([{ day: '2026-03-29', big: 9007199254740991 }]);
  });

  it('does other work while a transaction waits its turn, without a deadlock', async () => {
    const order: string[] = [];
    await Promise.all([
      database.db.transaction().execute(async (store) => {
        await sql`select pg_sleep(0.05)`.execute(store);
        order.push('first');
      }),
      database.db.transaction().execute(async (store) => {
        await sql`select 1`.execute(store);
        order.push('second');
      }),
      sql`select 1`.execute(database.db).then(() => order.push('query')),
    ]);
    expect(order.toSorted()).toEqual(['first', 'query', 'second']);
  });
});
