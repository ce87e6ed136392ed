import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchChromium } from '../../host/browser';
import { DemoPage } from './demo-page';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const START_LIMIT_MS = 60_000;

/** The trial as `npm start` runs it: the built command line, an empty data folder, a free port; and a Chromium. */
export class DemoStage {
  private constructor(
    readonly url: string,
    private readonly gateway: ChildProcess,
    private readonly browser: Browser,
    private readonly dataDir: string,
  ) {}

  static async open(): Promise<DemoStage> {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'enkeltvis-demo-'));
    const gateway = spawn(
      process.execPath,
      [path.join(ROOT, 'dist/node/cli.js'), 'start', '--port', '0', '--data', dataDir],
      { cwd: ROOT, env: { PATH: process.env['PATH'] }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const url = await addressOf(gateway, dataDir);
    return new DemoStage(url, gateway, await launchChromium(), dataDir);
  }

  /** The page in a browser of its own, with the first mail shown. */
  async visit(options: BrowserContextOptions = {}): Promise<DemoPage> {
    const context = await this.browser.newContext({
      locale: 'da-DK',
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    return DemoPage.open(context, this.url);
  }

  async close(): Promise<void> {
    await this.browser.close();
    const ended = once(this.gateway, 'exit');
    this.gateway.kill('SIGTERM');
    await ended;
    await rm(this.dataDir, { recursive: true, force: true });
  }
}

async function addressOf(gateway: ChildProcess, dataDir: string): Promise<string> {
  let output = '';
  for (const stream of [gateway.stdout, gateway.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const limit = AbortSignal.timeout(START_LIMIT_MS);
  for (;;) {
    const running = await readFile(path.join(dataDir, 'gateway.json'), 'utf8').catch(() => null);
    if (running !== null) return (JSON.parse(running) as { url: string }).url;
    if (gateway.exitCode !== null || limit.aborted) throw new Error(`the gateway did not start:\n${output}`);
    await wait(50);
  }
}
