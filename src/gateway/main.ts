import { mkdir } from 'node:fs/promises';
import type { Logger } from 'pino';
import { createDemoIdentity } from './auth/demo-identity';
import { createEntraIdentity } from './auth/entra-identity';
import { ConfigError, type GatewayConfig } from './config/gateway-config';
import { isLoopback } from './config/loopback';
import { Opened } from './config/opened';
import { removeRunning, writeRunning } from './config/running';
import { readTls } from './config/tls';
import { VERSION } from './config/version';
import { createServices } from './create-services';
import { createApp } from './http/app';
import type { AppOptions } from './http/app-options';
import { assertFree, listen, stopListening } from './http/listen';
import { seedTrial } from './seed-trial';
import type { GatewayServices } from './services';
import { openDatabase, type Database, type OpenOptions } from './store/database';
import { StoreOpenError } from './store/store-open-error';

/** How long a stop waits for requests under way. */
const PATIENCE_MS = 10_000;

export interface StartOptions {
  /** The built pages. */
  readonly publicDir: string;
  /** The trial's mails and `cases.jsonl`; not looked at beside a real tenant. */
  readonly samplesDir: string | null;
  readonly logger: Logger;
  /** Where the embedded database runs; for tests. */
  readonly runDatabaseIn?: OpenOptions['runIn'];
}

export interface RunningGateway {
  /** Address for a browser on this machine. */
  readonly url: string;
  /** The trial's token; null with a real tenant. */
  readonly demoToken: string | null;
  readonly services: GatewayServices;
  /** Takes no more requests, lets what is under way end, closes the database. May be called twice. */
  close(): Promise<void>;
}

/**
 * Opens the database, starts the delivery of what is waiting, and listens.
 * Rejects with `GatewayStartError`, `ConfigError` or `StoreOpenError`; then everything that was opened is closed again.
 */
export async function startGateway(config: GatewayConfig, options: StartOptions): Promise<RunningGateway> {
  const opened = new Opened();
  try {
    return await start(config, options, opened);
  } catch (error) {
    await opened
      .close()
      .catch((failure: unknown) => options.logger.error({ err: failure }, 'closing failed'));
    throw error;
  }
}

async function start(
  config: GatewayConfig,
  { publicDir, samplesDir, logger, runDatabaseIn }: StartOptions,
  opened: Opened,
): Promise<RunningGateway> {
  const { identity, demo } = createIdentity(config);
  const tls = await readTls(config.tls);
  await assertFree(config);

  const database = await openConfigured(config, runDatabaseIn);
  opened.add(() => database.close());
  if (demo !== null && samplesDir !== null) await seedTrial(database, samplesDir, logger);
  const { services, worker } = await createServices({ database, logger });
  const app = await createApp({ config, services, identity, demo, logger, publicDir, samplesDir, tls });
  worker.start();
  opened.add(() => worker.stop());
  opened.add(() => stopListening(app, PATIENCE_MS));
  const url = await listen(app, config, tls !== null);

  const running = { url, pid: process.pid, token: demo?.token ?? null };
  await writeRunning(config.dataDir, running);
  opened.add(() => removeRunning(config.dataDir, process.pid));
  logger.info(
    { version: VERSION, database: database.description, identity: config.identity.kind },
    'started',
  );
  return { url, demoToken: running.token, services, close: () => opened.close() };
}

/** Never the trial's user on an address that others can reach, whoever made the configuration. */
function createIdentity({ identity, host }: GatewayConfig): Pick<AppOptions, 'identity' | 'demo'> {
  if (identity.kind === 'entra') return { identity: createEntraIdentity(identity), demo: null };
  if (!isLoopback(host)) {
    throw new ConfigError([{ setting: 'ENKELTVIS_HOST', problem: 'demo-off-loopback' }]);
  }
  const demo = createDemoIdentity();
  return { identity: demo, demo };
}

async function openConfigured(config: GatewayConfig, runIn: OpenOptions['runIn']): Promise<Database> {
  if (config.databaseUrl === null) {
    return openDatabase({ dataDir: config.dataDir }, runIn === undefined ? {} : { runIn });
  }
  try {
    await mkdir(config.dataDir, { recursive: true });
  } catch (error) {
    throw new StoreOpenError('folder-not-writable', { cause: error });
  }
  return openDatabase({ url: config.databaseUrl });
}
