import type { FetchedPart } from '../../../domain/mail/mail-item';
import { MailReadError } from '../../../domain/mail/mail-read-error';
import { base64ToBlob } from '../base64';
import { officeCall } from '../office-call';
import { mailFileName } from './mail-file-name';
import { WayRefused, type WholeMailRequest, type WholeMailWay } from './whole-mail-way';

/** Error that getAsFileAsync gives at random and that passes on a second try (OfficeDev/office-js #5557, #6109). */
const RANDOM_ERROR = 5001;

/**
 * `getAsFileAsync`: the original as Base64 .eml. Mailbox 1.14, read mode, not on phones. Asked for by the method being
 * there, not by the requirement set: Outlook for iOS says yes to sets it lacks (#5415).
 */
export const officeFile: WholeMailWay = {
  origin: 'office',
  async fetch(request) {
    let base64: string;
    try {
      base64 = await getAsFile(request);
    } catch (error) {
      if (!(error instanceof MailReadError) || error.sourceCode !== RANDOM_ERROR) throw error;
      base64 = await getAsFile(request);
    }
    const blob = base64ToBlob(base64, 'message/rfc822');
    if (blob.size === 0) throw new MailReadError('empty');
    return part(blob, request);
  },
};

function getAsFile({ reader, read, signal }: WholeMailRequest): Promise<string> {
  return read((item) => {
    if (typeof (item as Partial<Office.MessageRead>).getAsFileAsync !== 'function') {
      throw new WayRefused('getAsFileAsync is not there (Mailbox 1.14)');
    }
    return officeCall<string>((done) => item.getAsFileAsync(done), {
      timeoutMs: reader.timeouts.wholeMail,
      signal,
    });
  });
}

function part(blob: Blob, { mail }: WholeMailRequest): FetchedPart {
  return { blob, fileName: mailFileName(mail.snapshot.subject), contentType: blob.type };
}
