import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.eml': 'message/rfc822',
  '.msg': 'application/vnd.ms-outlook',
};
const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.json', '.map', '.svg']);

/** A file as it goes over the wire. */
export interface ServedFile {
  readonly bytes: Buffer;
  /** Null where compression gains nothing. */
  readonly gzipped: Buffer | null;
  readonly type: string;
  readonly etag: string;
}

/** Reads and compresses a file on first use and keeps it: the pane is a few hundred kilobytes, read many times. */
export function lazily(file: string): () => Promise<ServedFile> {
  let loading: Promise<ServedFile> | undefined;
  return () => (loading ??= load(file));
}

async function load(file: string): Promise<ServedFile> {
  const extension = path.extname(file).toLowerCase();
  const bytes = await readFile(file);
  return {
    bytes,
    gzipped: COMPRESSIBLE.has(extension) ? await promisify(gzip)(bytes) : null,
    type: TYPES[extension] ?? 'application/octet-stream',
    etag: `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
  };
}
