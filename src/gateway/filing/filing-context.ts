import type { Kysely } from 'kysely';
import type { Systems } from '../services';
import type { Schema } from '../store/schema';

/** What every part of the filing engine is given. */
export interface FilingContext {
  readonly db: Kysely<Schema>;
  readonly systems: Systems;
  readonly clock: () => Date;
  readonly newId: () => string;
}
