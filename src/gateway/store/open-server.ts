import { sql } from 'kysely';
import type { Database } from './opened-database';
import { migrate } from './migrate';
import { toStoreOpenError } from './open-problem';
import { connections } from './pool';
import { StoreOpenError } from './store-open-error';

const CONNECT_TIMEOUT_MS = 10_000;

/** Refuses at once what can be no PostgreSQL address, before the driver guesses at it. */
function assertAddress(url: string): void {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (!address || !['postgres:', 'postgresql:'].includes(address.protocol)) {
    throw new StoreOpenError('url-invalid');
  }
}

/** A PostgreSQL server; see `openDatabase`. */
export async function openServer(url: string): Promise<Database> {
  assertAddress(url);
  const { db, close } = connections({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'enkeltvis',
  });
  try {
    const version = await sql<{ server_version: string }>`show server_version`.execute(db);
    await migrate(db);
    const number = version.rows[0]?.server_version.split(' ')[0] ?? '';
    return { db, kind: 'postgresql', description: `PostgreSQL ${number}`.trim(), close };
  } catch (error) {
    await close().catch(() => undefined);
    throw toStoreOpenError(error, /timeout/i.test(String(error)) ? 'unreachable' : 'failed');
  }
}
