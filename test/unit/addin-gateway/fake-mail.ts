import type { DocumentDraft } from '../../../src/domain/filing/document-draft';
import type { MailItem, MailSnapshot } from '../../../src/domain/mail/mail-item';
import { MailReadError } from '../../../src/domain/mail/mail-read-error';

export const SNAPSHOT: MailSnapshot = {
  mailboxOwner: 'borgerservice@enkeltby.example',
  userAddress: 'pia@enkeltby.example',
  sharedMailbox: true,
  itemId: 'AAMk=',
  internetMessageId: '<1@example.example>',
  conversationId: 'conversation-1',
  itemKind: 'message',
  subject: 'SV: Ansøgning om pas',
  from: { name: 'Nanna Overby', address: 'nanna@overby.example' },
  to: [],
  cc: [],
  receivedAt: '2026-05-04T10:00:00+02:00',
  attachments: ['a', 'b', 'c'].map((id) => ({
    id,
    name: `${id}.pdf`,
    contentType: 'application/pdf',
    size: 3,
    kind: 'file',
    inline: false,
  })),
  protection: 'none',
};

export interface FakeMail extends MailItem {
  /** Parts asked for, in order: `mail` or an attachment's id. */
  readonly reads: string[];
  /** Faults by part; a fault stays until it is deleted. */
  readonly faults: Map<string, MailReadError>;
  /** The host shows another mail from now on. */
  showAnother(): void;
  /** Called while a part is being read. */
  whileReading: (part: string) => void;
}

/** A mail whose parts hold their own names as bytes. */
export function fakeMail(snapshot: MailSnapshot = SNAPSHOT): FakeMail {
  const reads: string[] = [];
  const faults = new Map<string, MailReadError>();
  let shown = true;
  const read = (part: string) => {
    reads.push(part);
    mail.whileReading(part);
    const fault = faults.get(part);
    if (fault !== undefined) return Promise.reject(fault);
    return Promise.resolve({ blob: new Blob([part]), fileName: part, contentType: 'text/plain' });
  };
  const mail: FakeMail = {
    snapshot,
    reads,
    faults,
    whileReading: () => undefined,
    showAnother: () => {
      shown = false;
    },
    bodyText: () => Promise.resolve(''),
    wholeMail: async () => ({ ...(await read('mail')), origin: 'graph', refused: [] }),
    attachment: read,
    assertStillShown: () => {
      if (!shown) throw new MailReadError('item-changed');
    },
  };
  return mail;
}

/** Drafts for the named parts, in that order. */
export const draftsFor = (...parts: readonly string[]): DocumentDraft[] =>
  parts.map((part) => ({
    part:
      part === 'mail'
        ? { kind: 'mail' }
        : { kind: 'attachment', attachmentId: part, name: `${part}.pdf`, ordinal: 0 },
    include: true,
    leftOut: null,
    title: `Titel på ${part}`,
    documentDate: '2026-05-04',
    direction: 'incoming',
    kind: 'other',
    titleFindings: [],
  }));
