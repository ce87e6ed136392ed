import type { MailItem, MailSnapshot } from '../../../src/domain/mail/mail-item';
import type { MailEntry } from '../../../src/demo/mailbox/mail-entry';

/** A mail that only has facts; a test that needs its bytes says so. */
export function fakeMail(snapshot: Partial<MailSnapshot> = {}, parts: Partial<MailItem> = {}): MailItem {
  return {
    snapshot: {
      mailboxOwner: 'post@nordby.example',
      userAddress: '',
      sharedMailbox: false,
      itemId: 'mail.eml',
      internetMessageId: '<1@nordby.example>',
      conversationId: null,
      itemKind: 'message',
      subject: 'Ansøgning om kørestol',
      from: { name: 'Jens Holm', address: 'jens@holm.example' },
      to: [],
      cc: [],
      receivedAt: '2026-11-24T13:12:00Z',
      attachments: [],
      protection: 'none',
      ...snapshot,
    },
    bodyText: () => Promise.resolve(''),
    wholeMail: () => Promise.reject(new Error('not asked for')),
    attachment: () => Promise.reject(new Error('not asked for')),
    assertStillShown: () => undefined,
    ...parts,
  };
}

export const entry = (
  id: string,
  origin: MailEntry['origin'] = 'sample',
  snapshot: Partial<MailSnapshot> = {},
): MailEntry => ({ id, origin, item: fakeMail(snapshot) });
