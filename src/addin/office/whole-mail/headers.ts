import type { MailAddress, MailSnapshot } from '../../../domain/mail/mail-item';
import { MailReadError } from '../../../domain/mail/mail-read-error';
import { encodedPhrase, encodedText } from '../mime/encoded-word';
import { officeCall } from '../office-call';
import type { WholeMailRequest } from './whole-mail-way';

/**
 * Header lines of the mail as it travelled, where Outlook gives them (`getAllInternetHeadersAsync`, Mailbox 1.8), else
 * the few that the snapshot knows. Without those that describe the old MIME structure.
 * @returns unfolded or folded lines without the empty line at the end
 */
export async function headersOf(request: WholeMailRequest): Promise<string[]> {
  const travelled = await internetHeaders(request);
  return travelled.length > 0 ? travelled : snapshotHeaders(request.mail.snapshot);
}

async function internetHeaders({ read, reader, signal }: WholeMailRequest): Promise<string[]> {
  try {
    const raw = await read((item) =>
      officeCall<string>((done) => item.getAllInternetHeadersAsync(done), {
        timeoutMs: reader.timeouts.facts,
        signal,
      }),
    );
    return withoutMime(raw);
  } catch (error) {
    if (error instanceof MailReadError && ['item-changed', 'aborted'].includes(error.problem)) throw error;
    // Not there before Mailbox 1.8, and empty for a mail that never left the organisation.
    return [];
  }
}

/** Header fields, each with its folded lines, leaving out `Content-*`, `MIME-Version` and what is no field. */
function withoutMime(raw: string): string[] {
  return raw
    .split(/\r?\n(?![ \t])/)
    .filter((field) => /^[!-9;-~]+:/.test(field) && !/^(content-[a-z-]+|mime-version)[ \t]*:/i.test(field))
    .map((field) => field.split(/\r?\n/).join('\r\n').trimEnd());
}

function snapshotHeaders(mail: MailSnapshot): string[] {
  const lines: string[] = [];
  if (mail.receivedAt !== null) lines.push(`Date: ${rfc5322Date(mail.receivedAt)}`);
  if (mail.from) lines.push(`From: ${mailbox(mail.from)}`);
  if (mail.to.length > 0) lines.push(`To: ${mail.to.map(mailbox).join(',\r\n ')}`);
  if (mail.cc.length > 0) lines.push(`Cc: ${mail.cc.map(mailbox).join(',\r\n ')}`);
  lines.push(`Subject: ${encodedText(mail.subject)}`);
  const id = mail.internetMessageId?.replace(/\s+/g, '');
  if (id) lines.push(`Message-ID: ${id}`);
  return lines;
}

function mailbox({ name, address }: MailAddress): string {
  const plain = address.replace(/[\s<>]+/g, '');
  return name === '' ? plain : `${encodedPhrase(name)} <${plain}>`;
}

/** RFC 5322 §3.3, in UTC. */
function rfc5322Date(instant: string): string {
  return new Date(instant).toUTCString().replace('GMT', '+0000');
}
