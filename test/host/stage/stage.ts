import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser';
import { openOutlook, type OpenedOutlook, type OpenOptions } from '../open-outlook';
import { makeCertificate } from '../server/certificate';
import { startModuleServer, type ModuleServer } from '../server/module-server';
import { CASES } from './cases';
import { freePort } from './free-port';
import { GatewayApi } from './gateway-api';
import { GatewayProcess } from './gateway-process';
import { Issuer, METTE, type TestUser } from './issuer';

const PAGES = path.resolve(import.meta.dirname, '../page');

/** Everything that an end-to-end test needs: the built pane and gateway, Outlook, an issuer of tokens, a browser. */
export class Stage {
  private constructor(
    readonly gateway: GatewayProcess,
    readonly issuer: Issuer,
    /** The gateway's interface as Mette. */
    readonly api: GatewayApi,
    private readonly host: ModuleServer,
    private readonly browser: Browser,
    private readonly folder: string,
  ) {}

  static async start(): Promise<Stage> {
    const folder = await mkdtemp(path.join(tmpdir(), 'enkeltvis-e2e-'));
    const certificate = await makeCertificate(folder);
    const page = path.join(PAGES, 'outlook.html');
    const host = await startModuleServer({ certificate, page, modules: PAGES });
    const issuer = await Issuer.start();
    const gateway = new GatewayProcess({
      port: await freePort(),
      dataDir: path.join(folder, 'data'),
      certificate,
      issuerUrl: issuer.url,
      hostOrigin: host.origin,
    });
    const cases = path.join(folder, 'cases.jsonl');
    await writeFile(cases, CASES.map((one) => JSON.stringify(one)).join('\n'));
    await gateway.command('import-cases', cases);
    await gateway.start();
    const api = await GatewayApi.open(gateway.origin, await issuer.tokenFor(METTE));
    return new Stage(gateway, issuer, api, host, await launchChromium(), folder);
  }

  /** Opens Outlook with the pane beside one item, signed in as Mette unless the test says otherwise. */
  async open(options: Omit<OpenOptions, 'paneUrl'> & { readonly as?: TestUser }): Promise<OpenedOutlook> {
    const { as = METTE, ...outlook } = options;
    return openOutlook(this.browser, this.host.origin, {
      sso: { token: await this.issuer.tokenFor(as) },
      user: { name: as.name, address: as.address },
      ...outlook,
      paneUrl: `${this.gateway.origin}/taskpane.html`,
    });
  }

  async close(): Promise<void> {
    await Promise.all([this.browser.close(), this.api.close()]);
    await this.gateway.stop();
    await Promise.all([this.host.close(), this.issuer.stop()]);
    await rm(this.folder, { recursive: true, force: true });
  }
}
