import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Schema } from './schema';

const { DATE, INT8 } = pg.types.builtins;
const OTHERWISE_PARSED = new Map<number, (text: string) => unknown>([
  // A day stays the text it is: a JavaScript Date would move it with the time zone.
  [DATE, (text) => text],
  [INT8, Number],
]);

const typeParser: pg.CustomTypesConfig['getTypeParser'] = (oid) =>
  OTHERWISE_PARSED.get(oid) ?? (pg.types.getTypeParser(oid, 'text') as (text: string) => unknown);

export interface Connections {
  readonly db: Kysely<Schema>;
  readonly close: () => Promise<void>;
}

/** Kysely over the `pg` driver. `onLost` hears of idle connections that broke; the next query opens a new one. */
export function connections(
  config: pg.PoolConfig,
  onLost: (error: Error) => void = () => undefined,
): Connections {
  const pool = new pg.Pool({ ...config, types: { getTypeParser: typeParser } });
  // Both: the pool listens to a client only while it lies idle, and an error nobody hears ends the process.
  pool.on('error', onLost);
  pool.on('connect', (client) => client.on('error', onLost));
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  return { db, close: () => db.destroy() };
}
