import type { AttachmentFacts, MailSnapshot } from '../../../../src/domain/mail/mail-item';

/** A mail from a citizen to the municipality, with what a test wants different. */
export function mailOf(over: Partial<MailSnapshot> = {}): MailSnapshot {
  return {
    mailboxOwner: 'kirsten.dahl@enkeltby.example',
    userAddress: 'kirsten.dahl@enkeltby.example',
    sharedMailbox: false,
    itemId: 'a',
    internetMessageId: '<a@mail.example>',
    conversationId: null,
    itemKind: 'message',
    subject: 'Ansøgning om kørestol',
    from: { name: 'Jens Holm', address: 'jens.holm@mail.example' },
    to: [{ name: 'Kirsten Dahl', address: 'kirsten.dahl@enkeltby.example' }],
    cc: [],
    receivedAt: '2026-11-24T13:12:00Z',
    attachments: [],
    protection: 'none',
    ...over,
  };
}

/** An attachment of a given name; the content type is as careless as senders are. */
export function attachmentOf(name: string, over: Partial<AttachmentFacts> = {}): AttachmentFacts {
  return {
    id: name,
    name,
    contentType: 'application/octet-stream',
    size: 200_000,
    kind: 'file',
    inline: false,
    ...over,
  };
}
