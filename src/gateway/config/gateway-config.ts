import type { LevelWithSilent } from 'pino';
import type { EntraTrust } from '../auth/entra-identity';

/** Who may use the gateway. Never both: the trial's user must not exist beside a real tenant. */
export type IdentityConfig =
  { readonly kind: 'demo' } | ({ readonly kind: 'entra'; readonly authority: string } & EntraTrust);

/** Everything that an operator can set; read once at start, from the environment. */
export interface GatewayConfig {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** Folder of the embedded database and of `gateway.json`. */
  readonly dataDir: string;
  /** PostgreSQL; null for the embedded database. */
  readonly databaseUrl: string | null;
  readonly identity: IdentityConfig;
  /** Lower case, without @. */
  readonly ownDomains: readonly string[];
  readonly tls: { readonly certFile: string; readonly keyFile: string } | null;
  /** Origins that may show the pane in a frame, besides Office's own. */
  readonly frameAncestors: readonly string[];
  readonly logLevel: LevelWithSilent;
}

/** Why a setting cannot be used; the command line has the words. */
export type ConfigProblemCode =
  | 'missing'
  | 'not-a-port'
  | 'not-a-host'
  | 'not-a-guid'
  | 'not-a-url'
  | 'not-https'
  | 'not-a-database-url'
  | 'not-an-origin'
  | 'not-a-domain'
  | 'not-yes-or-no'
  | 'not-a-log-level'
  | 'demo-with-tenant'
  | 'demo-off-loopback';

export interface ConfigProblem {
  /** Name of the environment variable. */
  readonly setting: string;
  readonly problem: ConfigProblemCode;
}

/** All that is wrong with the settings, at once. Holds names, never values: a value may be a password. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly problems: readonly ConfigProblem[]) {
    super(problems.map(({ setting, problem }) => `${setting}: ${problem}`).join('; '));
  }
}
