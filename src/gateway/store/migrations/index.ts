import type { Migration } from 'kysely';
import { bytesAndFiling } from './0001-bytes-and-filing';
import { embeddedCaseSystem } from './0002-embedded-case-system';

/** Forward only: a migration that has been released is never changed; what is missing comes in a new one. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-bytes-and-filing': bytesAndFiling,
  '0002-embedded-case-system': embeddedCaseSystem,
};
