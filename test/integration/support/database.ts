import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { openDatabase, type Database } from '../../../src/gateway/store/database';

/** A database of its own for one suite; `remove` closes it and leaves nothing behind. */
export interface TestDatabase extends Database {
  /** What `openDatabase` takes. */
  readonly target: { readonly dataDir: string } | { readonly url: string };
  remove(): Promise<void>;
}

export type OpenTestDatabase = () => Promise<TestDatabase>;

/** For `beforeAll`: the first suite of a run makes the embedded database from nothing. */
export const OPEN_TIMEOUT_MS = 180_000;

const SERVER = process.env['TEST_DATABASE_URL'];
const MIGRATIONS = path.resolve('src/gateway/store/migrations');

/** A name that changes with everything that decides what a new database looks like. */
function templateName(): string {
  const hash = createHash('sha256');
  hash.update(readFileSync(path.resolve('node_modules/@electric-sql/pglite/package.json')));
  for (const file of readdirSync(MIGRATIONS).sort()) hash.update(readFileSync(path.join(MIGRATIONS, file)));
  return `enkeltvis-test-database-${hash.digest('hex').slice(0, 16)}`;
}

/** Making an embedded database takes seconds, copying one does not: the first suite makes it for all. */
async function template(): Promise<string> {
  const folder = path.join(tmpdir(), templateName());
  if (existsSync(folder)) return folder;
  const making = await mkdtemp(`${folder}-`);
  await (await openDatabase({ dataDir: making }, { runIn: 'process' })).close();
  try {
    await rename(making, folder);
  } catch {
    // Another suite was faster.
    await rm(making, { recursive: true, force: true });
  }
  return folder;
}

/** A folder with an embedded database in it that nobody has open. */
export async function newDataDir(): Promise<string> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'enkeltvis-test-'));
  await cp(await template(), dataDir, { recursive: true });
  return dataDir;
}

export async function openPglite(): Promise<TestDatabase> {
  const dataDir = await newDataDir();
  const database = await openDatabase({ dataDir }, { runIn: 'process' });
  return {
    ...database,
    target: { dataDir },
    async remove() {
      await database.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Runs one statement on the test server itself. */
async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function openPostgresql(server: string): Promise<TestDatabase> {
  const name = `enkeltvis_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const target = { url: url.href };
  const database = await openDatabase(target);
  return {
    ...database,
    target,
    async remove() {
      await database.close();
      await onServer(server, `drop database ${name} with (force)`);
    },
  };
}

/** Runs a suite on the embedded database and, where `TEST_DATABASE_URL` names a server, on PostgreSQL too. */
export function describeOnEachDatabase(
  name: string,
  suite: (open: OpenTestDatabase, kind: Database['kind']) => void,
): void {
  describe(`${name} (PGlite)`, () => suite(openPglite, 'pglite'));
  if (SERVER === undefined || SERVER === '') {
    process.stdout.write(`${name}: left out on PostgreSQL, TEST_DATABASE_URL is not set\n`);
  } else {
    describe(`${name} (PostgreSQL)`, () => suite(() => openPostgresql(SERVER), 'postgresql'));
  }
}
