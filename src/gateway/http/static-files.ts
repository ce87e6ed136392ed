import type { FastifyReply, FastifyRequest } from 'fastify';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import Type from 'typebox';
import type { GatewayApp } from './gateway-app';
import { lazily, type ServedFile } from './served-file';

/** The trial's pages and their scripts: not there at all beside a real tenant. */
const TRIAL_ONLY = /^(index\.html|demo-pane\.html|(js|css)\/demo(-pane)?\..*|samples\/.*)$/;

/** Named by their content: never another file under the same name. */
const HASHED = /\.[0-9a-f]{8}\.(js|css)(\.map)?$/;

export interface StaticFiles {
  /** The built pages. */
  readonly publicDir: string;
  /** The trial's mails, served under `/samples/`; null when there are none. */
  readonly samplesDir: string | null;
  readonly demo: boolean;
}

/**
 * Serves the built pages. What is served is listed once, at start, by exact name: no spelling of a path reaches a file
 * that was left out.
 */
export async function serveFiles(
  app: GatewayApp,
  { publicDir, samplesDir, demo }: StaticFiles,
): Promise<void> {
  const pages = await filesUnder(publicDir, '');
  const samples = samplesDir === null ? [] : await filesUnder(samplesDir, 'samples/');
  const files = new Map(
    [...pages, ...samples]
      .filter(([name]) => demo || !TRIAL_ONLY.test(name))
      .map(([name, file]) => [name, lazily(file)]),
  );
  app.route({
    method: ['GET', 'HEAD'],
    url: '/*',
    schema: { hide: true, params: Type.Object({ '*': Type.String() }) },
    handler: async (request, reply) => {
      const name = request.params['*'] === '' ? 'index.html' : request.params['*'];
      const file = files.get(name);
      if (file === undefined) {
        reply.callNotFound();
        return reply;
      }
      return send(await file(), HASHED.test(name), request, reply);
    },
  });
}

/** Names relative to the folder, with slashes, and where they lie. A folder that is not there has no files. */
async function filesUnder(folder: string, prefix: string): Promise<(readonly [string, string])[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [prefix + path.relative(folder, file).split(path.sep).join('/'), file] as const;
    });
}

function send(file: ServedFile, hashed: boolean, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.headers({
    etag: file.etag,
    vary: 'accept-encoding',
    'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    // Outlook on the web shows the icons in its own page, from another origin.
    'cross-origin-resource-policy': 'cross-origin',
  });
  if (request.headers['if-none-match'] === file.etag) return reply.code(304).send();
  reply.type(file.type);
  const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  if (file.gzipped === null || !takesGzip) return reply.send(file.bytes);
  return reply.header('content-encoding', 'gzip').send(file.gzipped);
}
