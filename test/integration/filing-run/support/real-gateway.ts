import { rm } from 'node:fs/promises';
import type { GatewayClient } from '../../../../src/addin/gateway/gateway-client';
import { createGatewayClient } from '../../../../src/addin/gateway/http-gateway-client';
import { readConfig } from '../../../../src/gateway/config/read-config';
import { createLogger } from '../../../../src/gateway/http/pino-logger';
import { startGateway } from '../../../../src/gateway/main';
import { openDatabase } from '../../../../src/gateway/store/database';
import { newDataDir } from '../../support/database';
import { addCases } from '../../support/filing';

export interface RealGateway {
  readonly url: string;
  /** A client over this fetch. */
  client(over?: typeof fetch): GatewayClient;
  remove(): Promise<void>;
}

/** A gateway of its own on the embedded database, with the test's cases, reached over HTTP. */
export async function realGateway(): Promise<RealGateway> {
  const dataDir = await newDataDir();
  const database = await openDatabase({ dataDir }, { runIn: 'process' });
  await addCases(database);
  await database.close();
  const config = readConfig({ ENKELTVIS_DATA: dataDir, ENKELTVIS_PORT: '0' });
  const gateway = await startGateway(config, {
    publicDir: '/nowhere',
    samplesDir: null,
    logger: createLogger('silent'),
    runDatabaseIn: 'process',
  });
  return {
    url: gateway.url,
    client: (over = fetch) =>
      createGatewayClient({
        baseUrl: gateway.url,
        token: () => Promise.resolve(gateway.demoToken ?? ''),
        fetch: over,
        sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms / 100)),
      }),
    async remove() {
      await gateway.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
