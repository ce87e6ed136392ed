import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { MAX_DOCUMENT_BYTES, type UploadRequestHeaders } from '../../contract/upload';
import { UPLOAD_HEADERS } from '../../contract/filing';
import { GatewayProblem, type UploadStretch } from '../services';

/**
 * The stretch that an upload announces. Throws `too-large` and `upload-size-mismatch` from the headers alone, before a
 * byte is read.
 */
export function announcedStretch(headers: UploadRequestHeaders & IncomingHttpHeaders): UploadStretch {
  const stretch: UploadStretch = {
    offset: Number(headers[UPLOAD_HEADERS.offset]),
    length: Number(headers[UPLOAD_HEADERS.length]),
    sha256: hexDigest(headers[UPLOAD_HEADERS.digest]),
  };
  const coming = Number(headers['content-length'] ?? 0);
  if (stretch.length > MAX_DOCUMENT_BYTES || coming > MAX_DOCUMENT_BYTES)
    throw new GatewayProblem('too-large');
  if (stretch.offset + coming > stretch.length) throw new GatewayProblem('upload-size-mismatch');
  return stretch;
}

/** `sha-256=:<base64>:` (RFC 9530) as lower-case hex. */
function hexDigest(field: string): string {
  return Buffer.from(field.slice('sha-256=:'.length, -1), 'base64').toString('hex');
}

/** The body as it arrives. Leaves the connection open when the reader stops early, so that the answer gets through. */
export function arrivingBytes(body: Readable): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]: () => body.iterator({ destroyOnReturn: false }) as AsyncIterator<Uint8Array>,
  };
}
