import { randomBytes, randomUUID } from 'node:crypto';
import type { MailItem } from '../../src/domain/mail/mail-item';

/** A mail in memory with attachments of random bytes, which nothing can compress. */
export function madeMail(mailBytes: number, attachments: number, attachmentBytes: number): MailItem {
  const blob = (size: number) => new Blob([randomBytes(size)]);
  const parts = new Map(Array.from({ length: attachments }, (_, i) => [String(i), blob(attachmentBytes)]));
  const whole = blob(mailBytes);
  return {
    snapshot: {
      mailboxOwner: 'kirsten.dahl@enkeltby.example',
      userAddress: 'kirsten.dahl@enkeltby.example',
      sharedMailbox: false,
      itemId: 'bench',
      internetMessageId: `<${randomUUID()}@bench.example>`,
      conversationId: null,
      itemKind: 'message',
      subject: 'Ansøgning om kørestol',
      from: { name: 'Jens Holm', address: 'jens@holm.example' },
      to: [],
      cc: [],
      receivedAt: '2026-11-20T10:00:00+01:00',
      protection: 'none',
      attachments: [...parts].map(([id, { size }]) => ({
        id,
        name: `Bilag ${id}.pdf`,
        contentType: 'application/pdf',
        size,
        kind: 'file',
        inline: false,
      })),
    },
    bodyText: () => Promise.resolve(''),
    wholeMail: () =>
      Promise.resolve({
        blob: whole,
        fileName: 'mail.eml',
        contentType: 'message/rfc822',
        origin: 'file',
        refused: [],
      }),
    attachment: (id) =>
      Promise.resolve({
        blob: parts.get(id) ?? new Blob(),
        fileName: `Bilag ${id}.pdf`,
        contentType: 'application/pdf',
      }),
    assertStillShown: () => undefined,
  };
}
