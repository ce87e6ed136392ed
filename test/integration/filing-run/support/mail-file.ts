import { openMailFile } from '../../../../src/mailfile/open-mail-file';
import type { MailItem } from '../../../../src/domain/mail/mail-item';

export interface Attached {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const base64Lines = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');

/** A mail with these attachments as RFC 5322. The same `id` is the same mail. */
export function mailBytes(id: string, attachments: readonly Attached[]): Buffer {
  const lines = [
    'From: Nanna Overby <nanna@overby.example>',
    'To: borgerservice@enkeltby.example',
    'Subject: Ansoegning om pas',
    'Date: Mon, 04 May 2026 10:00:00 +0200',
    `Message-ID: <${id}@overby.example>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="del"',
    '',
    '--del',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Her er min ansøgning.',
    ...attachments.flatMap(({ name, type, bytes }) => [
      '--del',
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      base64Lines(bytes),
    ]),
    '--del--',
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}

/** The mail as the product opens it. */
export const openedMail = (bytes: Uint8Array<ArrayBuffer>): Promise<MailItem> =>
  openMailFile(
    { name: 'mail.eml', blob: new Blob([bytes]) },
    { mailboxOwner: 'borgerservice@enkeltby.example' },
  );
