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
