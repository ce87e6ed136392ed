import type { Kysely } from 'kysely';
import { openFolder } from './open-folder';
import { openServer } from './open-server';
import type { Schema } from './schema';

/** A folder on disk (embedded PostgreSQL) or the address of a PostgreSQL server. */
export type DatabaseTarget = { readonly dataDir: string } | { readonly url: string };

export interface OpenOptions {
  /**
   * Where the embedded database runs: in a worker thread of its own, so that a slow query never stalls the gateway, or
   * in this thread (tests, which have no bundle to start a worker from).
   */
  readonly runIn?: 'worker' | 'process';
}

/** An open database whose tables are up to date. */
export interface Database {
  readonly db: Kysely<Schema>;
  readonly kind: 'pglite' | 'postgresql';
  /** Product and version, for `/api/health` and the log. */
  readonly description: string;
  /** Waits for running queries; releases the folder's lock. */
  close(): Promise<void>;
}

/**
 * Opens (and on first use creates) the gateway's database and brings its tables up to date. Safe when several gateways
 * start at once on one server. Rejects with `StoreOpenError`.
 */
export function openDatabase(target: DatabaseTarget, options: OpenOptions = {}): Promise<Database> {
  return 'url' in target ? openServer(target.url) : openFolder(target.dataDir, options.runIn ?? 'worker');
}
