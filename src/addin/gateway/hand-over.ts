import type { DocumentRetry, Filing } from '../../contract/filing';
import type { PartRef } from '../../domain/filing/document-draft';
import type { MailItem, WholeMailOrigin } from '../../domain/mail/mail-item';
import { MailReadError } from '../../domain/mail/mail-read-error';
import type { RunDocumentState } from './filing-run';
import { type GatewayClient, GatewayError } from './gateway-client';
import { type Sleep, withPatience } from './patience';

export interface ReadPart {
  readonly blob: Blob;
  /** Null for an attachment. */
  readonly origin: WholeMailOrigin | null;
}

/** Reads one part of the mail and makes sure that the bytes are of the mail that was shown when filing began. */
export async function readPart(item: MailItem, part: PartRef): Promise<ReadPart | MailReadError> {
  try {
    item.assertStillShown();
    const read =
      part.kind === 'mail'
        ? await item.wholeMail()
        : { ...(await item.attachment(part.attachmentId)), origin: null };
    item.assertStillShown();
    return read;
  } catch (cause) {
    return cause instanceof MailReadError ? cause : new MailReadError('source-error', null, { cause });
  }
}

/** One document on its way from the mail to the gateway. */
export interface HandOver {
  readonly client: GatewayClient;
  readonly sleep: Sleep;
  readonly filingId: string;
  readonly documentKey: string;
  /** Another title or case than planned. */
  readonly correction: DocumentRetry | null;
  readonly onState: (state: RunDocumentState) => void;
}

/**
 * Sends one document's bytes and hands it over at once, so that what fails later takes nothing with it. A hand-over
 * whose answer was lost is looked up before it is asked for again.
 * @returns the filing, with this document past `staged`
 */
export async function handOver(bytes: Blob, way: HandOver): Promise<Filing> {
  const { client, sleep, filingId, documentKey, correction, onState } = way;
  onState({ kind: 'uploading', sent: 0, total: bytes.size });
  await client.upload(filingId, documentKey, bytes, (progress) =>
    onState({ kind: 'uploading', ...progress }),
  );
  return withPatience(async (earlierTries) => {
    if (earlierTries > 0) {
      const filing = await client.filing(filingId);
      if (filing.documents.some(({ key, state }) => key === documentKey && state !== 'staged')) return filing;
    }
    return correction === null
      ? client.commit(filingId, { documents: [documentKey] })
      : client.retry(filingId, documentKey, correction);
  }, sleep);
}

/** Every failure of a request, as the run shows it. */
export function asGatewayError(error: unknown): GatewayError {
  if (error instanceof GatewayError) return error;
  const signIn = error instanceof Error && error.name === 'SignInError';
  return new GatewayError(signIn ? 'unauthenticated' : 'internal', 0, null, { cause: error });
}
