import type { Kysely } from 'kysely';
import type { Schema } from '../../store/schema';

/** What the embedded case system works with. */
export interface EmbeddedStore {
  readonly db: Kysely<Schema>;
  readonly clock: () => Date;
  readonly newId: () => string;
}
