import type { FetchedPart, MailItem } from '../../../domain/mail/mail-item';
import { MailReadError } from '../../../domain/mail/mail-read-error';
import { mimeMessage } from '../mime/mime-message';
import { officeCall } from '../office-call';
import { mailFileName } from './mail-file-name';
import { headersOf } from './headers';
import type { WholeMailRequest, WholeMailWay } from './whole-mail-way';

/**
 * The mail put together from what every Outlook gives: headers, body, attachments. A mail of which one attachment
 * cannot be read is not put together: it would look whole and is not. An encrypted mail has nothing to put together.
 */
export const assembledMail: WholeMailWay = {
  origin: 'assembled',
  async fetch(request) {
    const { mail, reader } = request;
    if (mail.snapshot.protection === 'encrypted') throw new MailReadError('encrypted');
    const headers = await headersOf(request);
    const text = await body(request, 'text');
    const html = await body(request, 'html');
    const attachments = await allAttachments(mail, request.signal);
    const blob = await mimeMessage({ headers, text, html, attachments, newBoundary: reader.newBoundary });
    return { blob, fileName: mailFileName(mail.snapshot.subject), contentType: blob.type };
  },
};

function body({ read, reader, signal }: WholeMailRequest, format: 'text' | 'html'): Promise<string> {
  return read((item) =>
    officeCall<string>((done) => item.body.getAsync(format, done), {
      timeoutMs: reader.timeouts.body,
      signal,
    }),
  );
}

async function allAttachments(mail: MailItem, signal: AbortSignal | undefined): Promise<FetchedPart[]> {
  const parts: FetchedPart[] = [];
  for (const { id, kind } of mail.snapshot.attachments) {
    // A link to the cloud has no bytes; it stands in the body.
    if (kind !== 'cloud') parts.push(await mail.attachment(id, signal));
  }
  return parts;
}
