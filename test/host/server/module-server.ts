import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Certificate } from './certificate';
import { transpiled } from './transpile';

export interface ModuleServer {
  /** `https://localhost:<port>` */
  readonly origin: string;
  close(): Promise<void>;
}

export interface ModuleServerOptions {
  readonly certificate: Certificate;
  /** HTML file that is served at `/`. */
  readonly page: string;
  /** Folder whose TypeScript files are served, without extension, as ES modules. */
  readonly modules: string;
}

/** Serves one page and its scripts as they stand, each transpiled when asked for. */
export async function startModuleServer(options: ModuleServerOptions): Promise<ModuleServer> {
  const { cert, key } = options.certificate;
  const server = https.createServer({ cert, key }, (request, response) => {
    const name = new URL(request.url ?? '/', 'https://localhost').pathname;
    contentOf(name, options).then(
      ({ type, text }) => response.writeHead(200, { 'content-type': type }).end(text),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function contentOf(
  name: string,
  { page, modules }: ModuleServerOptions,
): Promise<{ type: string; text: string }> {
  if (name === '/') return { type: 'text/html', text: await readFile(page, 'utf8') };
  const file = path.join(modules, `${path.normalize(name)}.ts`);
  if (!existsSync(file)) throw new Error('no such script');
  return { type: 'text/javascript', text: await transpiled(file) };
}
