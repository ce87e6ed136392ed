import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { createDemoIdentity, type DemoIdentity } from '../../../../src/gateway/auth/demo-identity';
import { createEntraIdentity } from '../../../../src/gateway/auth/entra-identity';
import type { GatewayConfig } from '../../../../src/gateway/config/gateway-config';
import { readConfig } from '../../../../src/gateway/config/read-config';
import { createApp } from '../../../../src/gateway/http/app';
import type { GatewayApp } from '../../../../src/gateway/http/gateway-app';
import { createLogger } from '../../../../src/gateway/http/pino-logger';
import type { GatewayServices } from '../../../../src/gateway/services';
import { fakeServices } from './fake-services';

export interface TestGateway {
  readonly app: GatewayApp;
  readonly url: string;
  readonly demo: DemoIdentity | null;
  /** Everything that was logged so far. */
  logged(): string;
  /** Asks as the signed-in user of the trial; `path` begins with a slash. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  post(path: string, body: unknown): Promise<Response>;
  close(): Promise<void>;
}

export interface TestGatewayOptions {
  readonly services?: GatewayServices;
  readonly env?: Readonly<Record<string, string>>;
  readonly maxRequests?: number;
}

/** Pages as the build makes them, as far as the routes care. */
async function samplePages(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'enkeltvis-http-'));
  const files = {
    'public/index.html': '<title>demo</title>',
    'public/taskpane.html': '<title>pane</title>',
    'public/word.html': '<title>word</title>',
    'public/dialog.html': '<title>dialog</title>',
    'public/demo-pane.html': '<title>demo pane</title>',
    'public/js/taskpane.0a1b2c3d.js': 'pane();',
    'public/js/demo.0a1b2c3d.js': 'demo();',
    'public/js/demo-pane.0a1b2c3d.js': 'demo();',
    'public/icons/icon-16.png': 'png',
    'samples/cases.jsonl': '',
    'samples/01.eml': 'Subject: test',
  };
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return folder;
}

/** A gateway's HTTP side on a free port, as the trial unless `env` says otherwise. */
export async function testGateway(options: TestGatewayOptions = {}): Promise<TestGateway> {
  const config: GatewayConfig = readConfig({ ENKELTVIS_PORT: '0', ...options.env });
  const demo = config.identity.kind === 'demo' ? createDemoIdentity() : null;
  const identity = config.identity.kind === 'entra' ? createEntraIdentity(config.identity) : demo!;
  const folder = await samplePages();
  const lines: string[] = [];
  const app = await createApp({
    config,
    demo,
    identity,
    services: options.services ?? fakeServices(),
    logger: createLogger(
      'trace',
      new Writable({
        write(chunk, _encoding, done) {
          lines.push(String(chunk));
          done();
        },
      }),
    ),
    publicDir: path.join(folder, 'public'),
    samplesDir: path.join(folder, 'samples'),
    tls: null,
    ...(options.maxRequests === undefined ? {} : { maxRequests: options.maxRequests }),
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const ask = (target: string, { headers, ...init }: RequestInit = {}) =>
    fetch(url + target, {
      ...init,
      headers: { authorization: `Bearer ${demo?.token ?? ''}`, ...Object.fromEntries(new Headers(headers)) },
    });
  return {
    app,
    url,
    demo,
    logged: () => lines.join(''),
    ask,
    post: (target, body) =>
      ask(target, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    async close() {
      await app.close();
      await rm(folder, { recursive: true });
    },
  };
}
