import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Certificate } from '../server/certificate';
import { CLIENT_ID, TENANT_ID } from './issuer';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const CLI = path.join(ROOT, 'dist/node/cli.js');
const START_LIMIT_MS = 60_000;

export interface GatewaySettings {
  readonly port: number;
  readonly dataDir: string;
  readonly certificate: Certificate;
  readonly issuerUrl: string;
  /** Origin of the emulated Outlook. */
  readonly hostOrigin: string;
}

/** The built gateway in a process of its own, as an operator would start it. May be stopped and started again. */
export class GatewayProcess {
  #process: ChildProcess | null = null;
  #log = '';

  constructor(private readonly settings: GatewaySettings) {}

  get origin(): string {
    return `https://localhost:${this.settings.port}`;
  }

  async start(): Promise<void> {
    const child = this.#spawn(['start']);
    this.#process = child;
    const limit = AbortSignal.timeout(START_LIMIT_MS);
    while (!this.#log.includes('"started"')) {
      if (child.exitCode !== null || limit.aborted) {
        throw new Error(`the gateway did not start:\n${this.#log}`);
      }
      await wait(50);
    }
  }

  async stop(): Promise<void> {
    const child = this.#process;
    this.#process = null;
    this.#log = '';
    if (child?.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }

  /** Runs one command of the command line on the gateway's data folder; the gateway must not be running. */
  async command(...args: readonly string[]): Promise<void> {
    const child = this.#spawn(args);
    await once(child, 'exit');
    if (child.exitCode !== 0) throw new Error(`${args[0] ?? ''} failed:\n${this.#log}`);
    this.#log = '';
  }

  #spawn(args: readonly string[]): ChildProcess {
    const { port, dataDir, certificate, issuerUrl, hostOrigin } = this.settings;
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd: ROOT,
      env: {
        PATH: process.env['PATH'],
        ENKELTVIS_PORT: String(port),
        ENKELTVIS_DATA: dataDir,
        ENKELTVIS_TENANT_ID: TENANT_ID,
        ENKELTVIS_CLIENT_ID: CLIENT_ID,
        ENKELTVIS_ISSUER: issuerUrl,
        ENKELTVIS_JWKS_URI: `${issuerUrl}/jwks`,
        ENKELTVIS_OWN_DOMAINS: 'enkeltby.example',
        ENKELTVIS_TLS_CERT: certificate.certFile,
        ENKELTVIS_TLS_KEY: certificate.keyFile,
        ENKELTVIS_FRAME_ANCESTORS: hostOrigin,
        ENKELTVIS_LOG_LEVEL: 'info',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        this.#log += text;
      });
    }
    return child;
  }
}
