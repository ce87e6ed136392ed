import { openFolder } from './open-folder';
import { openServer } from './open-server';
import type { Database } from './opened-database';

/** A folder on disk (embedded PostgreSQL) or the address of a PostgreSQL server. */
export type DatabaseTarget = { readonly dataDir: string } | { readonly url: string };

export interface OpenOptions {
  /**
   * Where the embedded database runs: in a worker thread of its own, so that a slow query never stalls the gateway, or
   * in this thread (tests, which have no bundle to start a worker from).
   */
  readonly runIn?: 'worker' | 'process';
}

export type { Database };

/**
 * Opens (and on first use creates) the gateway's database and brings its tables up to date. Safe when several gateways
 * start at once on one server. Rejects with `StoreOpenError`.
 */
export function openDatabase(target: DatabaseTarget, options: OpenOptions = {}): Promise<Database> {
  return 'url' in target ? openServer(target.url) : openFolder(target.dataDir, options.runIn ?? 'worker');
}
