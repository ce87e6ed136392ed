import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../host/browser';
import { openOutlook, type OpenedOutlook, type OpenOptions } from '../../host/open-outlook';
import { makeCertificate } from '../../host/server/certificate';
import { startModuleServer, type ModuleServer } from '../../host/server/module-server';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Emulated Outlook with the probe in the pane's place, for the tests of one file. */
export class ProbeStage {
  private constructor(
    private readonly browser: Browser,
    private readonly host: ModuleServer,
    private readonly probe: ModuleServer,
    private readonly folder: string,
  ) {}

  static async start(): Promise<ProbeStage> {
    const folder = await mkdtemp(path.join(tmpdir(), 'enkeltvis-probe-'));
    const certificate = await makeCertificate(folder);
    const pages = path.join(ROOT, 'test/host/page');
    const host = await startModuleServer({
      certificate,
      page: path.join(pages, 'outlook.html'),
      modules: pages,
    });
    const probe = await startModuleServer({
      certificate,
      page: path.join(import.meta.dirname, 'probe.html'),
      modules: ROOT,
    });
    return new ProbeStage(await launchChromium(), host, probe, folder);
  }

  async open(options: Omit<OpenOptions, 'paneUrl'>): Promise<OpenedOutlook> {
    const outlook = await openOutlook(this.browser, this.host.origin, {
      ...options,
      paneUrl: `${this.probe.origin}/`,
    });
    await outlook.pane.waitForFunction('window.probe');
    await outlook.pane.evaluate(async () => {
      await window.probe;
    });
    return outlook;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await Promise.all([this.host.close(), this.probe.close()]);
    await rm(this.folder, { recursive: true, force: true });
  }
}
