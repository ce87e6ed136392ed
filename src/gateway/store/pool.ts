import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Schema } from './schema';

const { builtins } = pg.types;

/** Days stay the text they are (a JavaScript Date would move them with the time zone); counts become numbers. */
const typeParser: pg.CustomTypesConfig['getTypeParser'] = (oid, format) => {
  switch (oid as number) {
    case builtins.DATE:
      return (text: string) => text;
    case builtins.INT8:
      return Number;
    default:
      return pg.types.getTypeParser(oid, format as 'text') as (value: string) => unknown;
  }
};

export interface Connections {
  readonly db: Kysely<Schema>;
  close(): Promise<void>;
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
