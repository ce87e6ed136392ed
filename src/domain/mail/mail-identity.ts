import type { MailSnapshot } from './mail-item';

/** What tells one mail from another, in every mailbox it lies in. */
export interface MailIdentityFacts {
  readonly internetMessageId: string | null;
  readonly from: string | null;
  readonly subject: string;
  readonly receivedAt: string | null;
}

/** What the contract takes; a longer header is nonsense, and its beginning tells the mail from others as well. */
const LONGEST = { messageId: 1000, address: 320, subject: 2000 } as const;

/** The identity of a shown mail, as the gateway is asked about it. */
export function identityOf(mail: MailSnapshot): MailIdentityFacts {
  return {
    internetMessageId: mail.internetMessageId?.slice(0, LONGEST.messageId) ?? null,
    from: mail.from?.address.slice(0, LONGEST.address) ?? null,
    subject: mail.subject.slice(0, LONGEST.subject),
    receivedAt: mail.receivedAt,
  };
}

/**
 * One string per mail, the same for every copy of it: the Message-ID (RFC 5322 §3.6.4) where there is one, else
 * sender, minute and subject. Case and surrounding space of the Message-ID do not count; a forward has an id of its own.
 * Hash before storing: it may hold a name or a subject.
 */
export function mailKey(mail: MailIdentityFacts): string {
  const id = mail.internetMessageId?.trim().toLowerCase();
  if (id) return `id:${id}`;
  const minute = mail.receivedAt === null ? '' : new Date(mail.receivedAt).toISOString().slice(0, 16);
  return `facts:${(mail.from ?? '').trim().toLowerCase()}|${minute}|${mail.subject.trim()}`;
}
