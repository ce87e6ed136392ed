import type { MailSnapshot } from '../../domain/mail/mail-item';

/**
 * What tells one shown mail from the next. All of it must agree: item ids are null in the new Outlook for Mac, and a
 * Message-ID is written by the sender, who may use one twice.
 */
export type MailMark = Pick<
  MailSnapshot,
  'itemId' | 'internetMessageId' | 'conversationId' | 'receivedAt' | 'subject'
>;

export function isSameMail(one: MailMark, other: MailMark): boolean {
  return (
    one.itemId === other.itemId &&
    one.internetMessageId === other.internetMessageId &&
    one.conversationId === other.conversationId &&
    one.receivedAt === other.receivedAt &&
    one.subject === other.subject
  );
}
