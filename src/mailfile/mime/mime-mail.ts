import type { ItemKind } from '../../domain/mail/mail-item';
import { derivedConversationId, firstMessageId } from '../conversation-id';
import type { FileMail, FileMailFacts, MailFile } from '../file-mail-item';
import { withExtension } from '../file-names';
import { oneLine } from '../text/tidy';
import { parseAddresses } from './addresses';
import { decodeEncodedWords } from './encoded-words';
import type { HeaderBlock } from './header-block';
import { parseMailDate } from './mail-date';
import { mimeBodyText } from './mime-body';
import type { MimeEntity } from './mime-entity';
import { mimeParts } from './mime-parts';
import { protectionOf } from './protection';
import { scanMime } from './scan-mime';

/** Calendar methods (RFC 5546 §1.4) that make a mail part of a meeting; PUBLISH only shows a calendar. */
const MEETING_METHODS = new Set([
  'request',
  'reply',
  'cancel',
  'add',
  'refresh',
  'counter',
  'declinecounter',
]);

/** Reads a mail in RFC 5322 and MIME. The file's first bytes have been recognised as one. */
export async function readMimeMail(file: MailFile): Promise<FileMail> {
  const root = await scanMime(file.blob);
  return {
    facts: {
      ...headerFacts(root.headers),
      itemKind: itemKind(root),
      protection: await protectionOf(root),
    },
    parts: await mimeParts(root),
    bodyText: () => mimeBodyText(root),
    wholeMail: { fileName: withExtension(file.name, 'eml'), contentType: 'message/rfc822' },
  };
}

/** What the header block of a mail says, as the snapshot gives it. */
export function headerFacts(headers: HeaderBlock): Omit<FileMailFacts, 'itemKind' | 'protection'> {
  const messageId = firstMessageId(headers.first('message-id'));
  return {
    internetMessageId: messageId,
    conversationId: derivedConversationId({
      references: headers.first('references'),
      inReplyTo: headers.first('in-reply-to'),
      messageId,
    }),
    subject: oneLine(decodeEncodedWords(headers.first('subject') ?? '')),
    from: parseAddresses(headers.first('from'))[0] ?? parseAddresses(headers.first('sender'))[0] ?? null,
    to: parseAddresses(headers.first('to')),
    cc: parseAddresses(headers.first('cc')),
    receivedAt: deliveredAt(headers.first('received')) ?? parseMailDate(headers.first('date')),
  };
}

/** The topmost Received field is our own server's; its date stands after the last semicolon (RFC 5321 §4.4). */
function deliveredAt(received: string | null): string | null {
  return received === null ? null : parseMailDate(received.slice(received.lastIndexOf(';') + 1));
}

function itemKind(root: MimeEntity): ItemKind {
  if (root.mediaType === 'multipart/report') return 'report';
  return isInvitation(root) ? 'meeting' : 'message';
}

function isInvitation(entity: MimeEntity): boolean {
  const method = entity.typeParameters.get('method')?.toLowerCase() ?? '';
  if (entity.mediaType === 'text/calendar' && MEETING_METHODS.has(method)) return true;
  return entity.children.some(isInvitation);
}
