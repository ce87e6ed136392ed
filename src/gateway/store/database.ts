import { openFolder } from './open-folder';
import { openServer } from './open-server';
import type { Database, RunIn } from './opened-database';

/** A folder on disk (embedded PostgreSQL) or the address of a PostgreSQL server. */
export type DatabaseTarget = { readonly dataDir: string } | { readonly url: string };

export interface OpenOptions {
  /** In a worker thread when left out. */
  readonly runIn?: RunIn;
}

export type { Database };

/**
 * Opens (and on first use creates) the gateway's database and brings its tables up to date. Safe when several gateways
 * start at once on one server. Rejects with `StoreOpenError`.
 */
export function openDatabase(target: DatabaseTarget, options: OpenOptions = {}): Promise<Database> {
  return 'url' in target ? openServer(target.url) : openFolder(target.dataDir, options.runIn ?? 'worker');
}
