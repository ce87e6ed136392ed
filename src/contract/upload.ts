import Type, { type Static } from 'typebox';
import { UPLOAD_HEADERS } from './filing';

/** Largest document that the gateway takes: 150 MiB, the largest mail that Exchange Online carries. */
export const MAX_DOCUMENT_BYTES = 157_286_400;

const Bytes = Type.String({ pattern: '^\\d{1,15}$', description: 'Bytes, as a decimal number' });

/** Request headers of `PATCH …/content`. */
export const UploadRequestHeaders = Type.Object({
  [UPLOAD_HEADERS.offset]: Bytes,
  [UPLOAD_HEADERS.length]: Bytes,
  [UPLOAD_HEADERS.digest]: Type.String({
    pattern: '^sha-256=:[A-Za-z0-9+/]{43}=:$',
    description: 'RFC 9530 over the whole document',
  }),
});
export type UploadRequestHeaders = Static<typeof UploadRequestHeaders>;

/** Answer headers of `HEAD` and `PATCH …/content`: how far the gateway is. */
export const UPLOAD_ANSWER_HEADERS = {
  /** Bytes received so far: the offset of the next stretch. */
  offset: 'upload-offset',
  /** Structured boolean (RFC 9651): `?1` once size and digest have been checked, else `?0`. */
  complete: 'upload-complete',
} as const;

/** Answer of `PATCH …/content`. */
export const UploadReceived = Type.Object({ received: Type.Integer(), complete: Type.Boolean() });
export type UploadReceived = Static<typeof UploadReceived>;
