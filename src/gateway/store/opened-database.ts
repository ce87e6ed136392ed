import type { Kysely } from 'kysely';
import type { Schema } from './schema';

/** An open database whose tables are up to date. */
export interface Database {
  readonly db: Kysely<Schema>;
  readonly kind: 'pglite' | 'postgresql';
  /** Product and version, for `/api/health` and the log. */
  readonly description: string;
  /** Waits for running queries; releases the folder's lock. */
  readonly close: () => Promise<void>;
}

/**
 * Where the embedded database runs: in a worker thread of its own, so that a slow query never stalls the gateway (its
 * bundle beside this code's own, or where `worker` says), or in this thread, for tests, which are not bundled.
 */
export type RunIn = 'worker' | 'process' | { readonly worker: URL };
