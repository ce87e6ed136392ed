import type { UPLOAD_HEADERS } from '../../contract/filing';
import type { UPLOAD_ANSWER_HEADERS, UploadReceived } from '../../contract/upload';
import { GatewayError, type UploadProgress } from './gateway-client';
import { type Sleep, withPatience } from './patience';
import { jsonOf, type Transport } from './transport';

// The contract's names as values of the contract's types: importing the values would bring its validator along.
const REQUEST: typeof UPLOAD_HEADERS = {
  offset: 'upload-offset',
  length: 'upload-length',
  digest: 'repr-digest',
};
const ANSWER: typeof UPLOAD_ANSWER_HEADERS = { offset: 'upload-offset', complete: 'upload-complete' };

/** Bytes of one request: small enough to lose at a cut connection, large enough that their number costs nothing. */
export const STRETCH_BYTES = 8 * 1024 * 1024;

export interface Upload {
  /** Path of the document's content at the gateway. */
  readonly path: string;
  readonly bytes: Blob;
  readonly sleep: Sleep;
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** RFC 9530 `Repr-Digest` of the whole document. */
async function reprDigest(bytes: Blob): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer()));
  return `sha-256=:${btoa(String.fromCharCode(...hash))}:`;
}

async function whereIs(send: Transport, { path, signal }: Upload): Promise<UploadReceived> {
  const { headers } = await send({ method: 'HEAD', path, signal });
  return {
    received: Number(headers.get(ANSWER.offset) ?? 0),
    complete: headers.get(ANSWER.complete) === '?1',
  };
}

/**
 * Sends a document in stretches until the gateway has checked all of it. Starts at the beginning without asking;
 * after a cut, or when the gateway is somewhere else, asks how far it is and goes on from there. Each stretch has
 * three tries, with growing pauses.
 */
export async function uploadDocument(send: Transport, upload: Upload): Promise<void> {
  const { path, bytes, sleep, onProgress, signal } = upload;
  const digest = await reprDigest(bytes);

  const sendFrom = async (offset: number): Promise<UploadReceived> => {
    const answer = await send({
      method: 'PATCH',
      path,
      body: bytes.slice(offset, offset + STRETCH_BYTES),
      headers: {
        'content-type': 'application/octet-stream',
        [REQUEST.offset]: String(offset),
        [REQUEST.length]: String(bytes.size),
        [REQUEST.digest]: digest,
      },
      signal,
    });
    return jsonOf<UploadReceived>(answer);
  };
  const stretch = async (from: number): Promise<UploadReceived> => {
    try {
      return await sendFrom(from);
    } catch (error) {
      if (!(error instanceof GatewayError && error.code === 'upload-offset-mismatch')) throw error;
      const there = await whereIs(send, upload);
      return there.complete ? there : sendFrom(there.received);
    }
  };
  const resumed = async (): Promise<UploadReceived> => {
    const there = await whereIs(send, upload);
    return there.complete ? there : stretch(there.received);
  };

  let progress: UploadReceived = { received: 0, complete: false };
  do {
    const from = progress.received;
    progress = await withPatience(
      (earlierTries) => (earlierTries === 0 ? stretch(from) : resumed()),
      sleep,
      signal,
    );
    if (!progress.complete && progress.received <= from) throw new GatewayError('upload-incomplete', 0);
    onProgress?.({ sent: progress.received, total: bytes.size });
  } while (!progress.complete);
}
