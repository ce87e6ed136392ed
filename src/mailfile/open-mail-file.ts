import type { MailItem } from '../domain/mail/mail-item';
import { MailReadError } from '../domain/mail/mail-read-error';
import { fileMailItem, type FileMail, type MailFile, type OpenOptions } from './file-mail-item';
import { readMimeMail } from './mime/mime-mail';
import { looksLikeRfc5322, RECOGNITION_BYTES } from './mime/recognise';
import { DamagedFileError, guarded } from './read-guard';

export type { MailFile, OpenOptions } from './file-mail-item';

/** Largest mail file that is opened, in bytes: 150 MiB. */
export const MAX_MAIL_FILE = 157_286_400;

/** Signature of a compound file (MS-CFB §2.2), of which `.msg` is one. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Opens a mail file, in the browser and in Node alike. What it is, is told by its content, never by its name:
 * an Outlook message (MS-OXMSG, `.msg`) or a mail in RFC 5322 (`.eml`, however it is named). Attachments are read
 * when they are asked for; until then the file is only referred to.
 *
 * @throws MailReadError, and nothing else: `not-a-mail` (`sourceCode` is the message class of a contact, task or
 * note, or `damaged`), `too-large` (over {@link MAX_MAIL_FILE}, told before anything is read; `sourceCode` `parts`
 * when the mail has too many), `gone` (the file can no longer be read), `source-error`.
 */
export function openMailFile(file: MailFile, options: OpenOptions): Promise<MailItem> {
  return guarded(undefined, async () => {
    if (file.blob.size > MAX_MAIL_FILE) throw new MailReadError('too-large');
    return fileMailItem(file, options, await read(file));
  });
}

async function read(file: MailFile): Promise<FileMail> {
  const head = new Uint8Array(await file.blob.slice(0, RECOGNITION_BYTES).arrayBuffer());
  try {
    if (COMPOUND_FILE.every((byte, index) => head[index] === byte)) {
      // Kept out of the first load: most files are no .msg.
      const { readOutlookMessage } = await import('./msg/outlook-message');
      return await readOutlookMessage(file);
    }
    if (looksLikeRfc5322(head)) return await readMimeMail(file);
  } catch (error) {
    if (error instanceof DamagedFileError) throw new MailReadError('not-a-mail', 'damaged', { cause: error });
    throw error;
  }
  throw new MailReadError('not-a-mail');
}
