import type { BlobSchema } from './schema-blobs';
import type { EmbeddedSchema } from './schema-embedded';
import type { FilingSchema } from './schema-filing';

/** All tables of the gateway's database; made by `migrations/`. */
export type Schema = BlobSchema & FilingSchema & EmbeddedSchema;
