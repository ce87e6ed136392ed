import { createHash } from 'node:crypto';
import type { MailIdentity, PartKey } from '../../contract/filing';
import { mailKey } from '../../domain/mail/mail-identity';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** The mark of the mail itself among its parts. */
export const MAIL_PART = 'mail';

/** What the gateway knows a mail by: a hash, for Message-ID and subject may name people. */
export const mailHash = (mail: MailIdentity): string => sha256(mailKey(mail));

/** What the gateway knows a part of a mail by; the same name in another Unicode form is the same part. */
export const partHash = (part: PartKey): string =>
  part.kind === 'mail' ? MAIL_PART : sha256(`${part.name.normalize('NFC')}\u0000${part.ordinal}`);

export const conversationHash = (conversationId: string): string => sha256(conversationId);
