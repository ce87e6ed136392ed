import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import type { Database, RunIn } from './opened-database';
import { lockFolder } from './folder-lock';
import { migrate } from './migrate';
import { toStoreOpenError } from './open-problem';
import { blamingFullDisk } from './disk-space';
import { openEngine, type Engine } from './pglite/engine';
import { EngineSocket } from './pglite/engine-socket';
import { openEngineInThread } from './pglite/engine-thread';
import { KeptEngine } from './pglite/kept-engine';
import { PreparingClient } from './pglite/preparing-client';
import { startUpkeep } from './pglite/upkeep';
import { connections } from './pool';
import { StoreOpenError } from './store-open-error';
import { syncTree } from './sync-tree';

const DATABASE = 'database';
/** A database in the making: renamed when it is whole, so that a cut never leaves half of one. */
const MAKING = 'database.making';

type OpenEngine = (folder: string) => Promise<Engine>;

async function makeDatabase(dataDir: string, open: OpenEngine): Promise<void> {
  const making = path.join(dataDir, MAKING);
  await rm(making, { recursive: true, force: true });
  try {
    await mkdir(making);
    await (await open(making)).close();
    await syncTree(making);
    await rename(making, path.join(dataDir, DATABASE));
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    throw error;
  }
}

async function openTables(folder: string, open: OpenEngine): Promise<Database> {
  if (!existsSync(path.join(folder, 'PG_VERSION'))) throw new StoreOpenError('folder-damaged');
  const engine = new KeptEngine(() => open(folder));
  const { db, close } = connections({
    Client: PreparingClient,
    user: 'postgres',
    database: 'postgres',
    max: 1,
    idleTimeoutMillis: 0,
    stream: () => new EngineSocket(engine),
  });
  try {
    await engine.get().catch((error: unknown) => {
      throw toStoreOpenError(error, 'folder-damaged');
    });
    const version = await sql<{ server_version: string }>`show server_version`.execute(db);
    await migrate(db);
    const upkeep = startUpkeep(db);
    let closed: Promise<void> | undefined;
    const shutDown = async () => {
      await upkeep.stop();
      await close();
      await engine.close();
    };
    return {
      db,
      kind: 'pglite',
      description: `PGlite, PostgreSQL ${version.rows[0]?.server_version ?? ''}`.trim(),
      close: () => (closed ??= shutDown()),
    };
  } catch (error) {
    await engine.close().catch(() => undefined);
    throw error;
  }
}

/** Takes away the folders that we made for nothing; stops at the first that holds anything. */
async function removeEmpty(dataDir: string, firstMade: string): Promise<void> {
  for (let folder = path.resolve(dataDir); folder.startsWith(firstMade); folder = path.dirname(folder)) {
    await rmdir(folder);
  }
}

function engineFor(runIn: RunIn): OpenEngine {
  if (runIn === 'process') return openEngine;
  return runIn === 'worker' ? openEngineInThread : (folder) => openEngineInThread(folder, runIn.worker);
}

/** The embedded database in `dataDir`; see `openDatabase`. */
export async function openFolder(dataDir: string, runIn: RunIn): Promise<Database> {
  const openIn = engineFor(runIn);
  const open: OpenEngine = (folder) => blamingFullDisk(dataDir, () => openIn(folder));
  let firstMade: string | undefined;
  let unlock: (() => Promise<void>) | undefined;
  let opened: Database | undefined;
  try {
    firstMade = await mkdir(dataDir, { recursive: true });
    await readdir(dataDir);
    const release = await lockFolder(dataDir, () => void opened?.close().catch(() => undefined));
    unlock = release;
    const folder = path.join(dataDir, DATABASE);
    if (!existsSync(folder)) await makeDatabase(dataDir, open);
    opened = await openTables(folder, open);
    const { close, ...rest } = opened;
    return { ...rest, close: () => close().finally(release) };
  } catch (error) {
    await unlock?.().catch(() => undefined);
    if (firstMade) await removeEmpty(dataDir, firstMade).catch(() => undefined);
    throw toStoreOpenError(error, 'failed');
  }
}
