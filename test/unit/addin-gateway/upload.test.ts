import { createHash } from 'node:crypto';
import { createGatewayClient } from '../../../src/addin/gateway/http-gateway-client';
import type { UploadProgress } from '../../../src/addin/gateway/gateway-client';
import { STRETCH_BYTES } from '../../../src/addin/gateway/upload';
import { type Answer, type ScriptedServer, type Seen, sendJson, serve } from './http-server';

const PATH = '/api/filings/f1/documents/d1/content';
let server: ScriptedServer;
afterEach(() => server.close());

/** A gateway that keeps bytes; `fault` may answer in its place (and then gets the bytes that were kept). */
async function gateway(fault: (request: Seen, call: number) => Answer | 'keep-and-cut' | null = () => null) {
  const kept: { bytes: Buffer } = { bytes: Buffer.alloc(0) };
  let call = 0;
  server = await serve((request, response) => {
    const wrong = fault(request, call++);
    if (typeof wrong === 'function') {
      wrong(request, response);
      return;
    }
    const length = Number(request.headers['upload-length']);
    if (request.method === 'PATCH') {
      if (Number(request.headers['upload-offset']) !== kept.bytes.length) {
        sendJson(response, { code: 'upload-offset-mismatch' }, 409);
        return;
      }
      kept.bytes = Buffer.concat([kept.bytes, request.body]);
      if (wrong === 'keep-and-cut') response.destroy();
      else sendJson(response, { received: kept.bytes.length, complete: kept.bytes.length === length });
      return;
    }
    response.writeHead(200, { 'upload-offset': kept.bytes.length, 'upload-complete': '?0' }).end();
  });
  const pauses: number[] = [];
  const progress: UploadProgress[] = [];
  const client = createGatewayClient({
    baseUrl: server.url,
    token: () => Promise.resolve('t'),
    sleep: (ms) => {
      pauses.push(ms);
      return Promise.resolve();
    },
  });
  const upload = (bytes: Uint8Array<ArrayBuffer>) =>
    client.upload('f1', 'd1', new Blob([bytes]), (p) => progress.push(p));
  const calls = () =>
    server.seen.map(({ method, headers }) => `${method} ${String(headers['upload-offset'] ?? '')}`.trim());
  return { kept, pauses, progress, upload, calls };
}

const bytesOf = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 31 + (i >> 8)) & 255);

test('a document goes in stretches of 8 MiB, each with size and digest of the whole', async () => {
  const bytes = bytesOf(2 * STRETCH_BYTES + 5);
  const there = await gateway();
  await there.upload(bytes);
  expect(there.kept.bytes.equals(bytes)).toBe(true);
  expect(there.calls()).toEqual(['PATCH 0', `PATCH ${STRETCH_BYTES}`, `PATCH ${2 * STRETCH_BYTES}`]);
  const digest = `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`;
  for (const { url, headers } of server.seen) {
    expect(url).toBe(PATH);
    expect(headers).toMatchObject({ 'repr-digest': digest, 'upload-length': String(bytes.length) });
  }
  expect(there.progress.at(-1)).toEqual({ sent: bytes.length, total: bytes.length });
});

test('a document without bytes is sent all the same', async () => {
  const there = await gateway();
  await there.upload(new Uint8Array());
  expect(there.calls()).toEqual(['PATCH 0']);
  expect(server.seen[0]?.headers['upload-length']).toBe('0');
});

test('after a cut it asks how far the gateway is and goes on from there', async () => {
  const there = await gateway((_, call) => (call === 1 ? 'keep-and-cut' : null));
  const bytes = bytesOf(2 * STRETCH_BYTES + 5);
  await there.upload(bytes);
  expect(there.kept.bytes.equals(bytes)).toBe(true);
  expect(there.calls()).toEqual(['PATCH 0', `PATCH ${STRETCH_BYTES}`, `HEAD`, `PATCH ${2 * STRETCH_BYTES}`]);
});

test('what an earlier try has left there is not sent again', async () => {
  const bytes = bytesOf(STRETCH_BYTES + 100);
  const there = await gateway();
  there.kept.bytes = Buffer.from(bytes.subarray(0, STRETCH_BYTES));
  await there.upload(bytes);
  expect(there.calls()).toEqual(['PATCH 0', 'HEAD', `PATCH ${STRETCH_BYTES}`]);
  expect(there.kept.bytes.equals(bytes)).toBe(true);
});

test('a document that is complete already is done, also when the last answer was lost', async () => {
  const there = await gateway((request, call) => {
    if (call === 0) return (_, response) => response.destroy();
    if (request.method !== 'HEAD') return null;
    return (_, response) => response.writeHead(200, { 'upload-offset': 3, 'upload-complete': '?1' }).end();
  });
  await there.upload(bytesOf(3));
  expect(there.calls()).toEqual(['PATCH 0', 'HEAD']);
});

test('three tries with growing pauses, then it gives up', async () => {
  const there = await gateway(() => (_, response) => response.destroy());
  await expect(there.upload(bytesOf(3))).rejects.toMatchObject({ code: 'unreachable' });
  expect(there.pauses).toHaveLength(2);
  expect(there.pauses[1]).toBeGreaterThan(there.pauses[0]!);
});

test('what the gateway refuses is not tried again', async () => {
  const there = await gateway(() => (_, response) => sendJson(response, { code: 'storage-full' }, 507));
  await expect(there.upload(bytesOf(3))).rejects.toMatchObject({ code: 'storage-full', status: 507 });
  expect(there.calls()).toHaveLength(1);
});
