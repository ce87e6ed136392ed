import type { ItemKind } from '../../domain/mail/mail-item';
import { MailReadError } from '../../domain/mail/mail-read-error';
import { derivedConversationId, firstMessageId } from '../conversation-id';
import type { FileMail, FileMailFacts, MailFile } from '../file-mail-item';
import { withExtension } from '../file-names';
import { HeaderBlock } from '../mime/header-block';
import { plausible } from '../mime/mail-date';
import { headerFacts } from '../mime/mime-mail';
import { oneLine } from '../text/tidy';
import { openCompoundFile, type Storage } from './compound-file';
import { contentIdsShown, messageBodyText } from './message-body';
import { messageParts, OUTLOOK_MESSAGE } from './message-parts';
import { readRecipients, readSender } from './message-people';
import { HeaderSize, Properties, PROPERTY_STREAM } from './properties';
import { Tag } from './property-tags';
import { protectedContent } from './message-protection';

/** Outlook items that are no mail: contacts, tasks, notes and journal entries (MS-OXOCNTC, MS-OXOTASK, …). */
const NOT_MAIL = /^IPM\.(Contact|DistList|Task|StickyNote|Activity)(\.|$)/i;
const MEETING = /^IPM\.(Schedule|Appointment)(\.|$)/i;
const REPORT = /^REPORT\./i;

/**
 * Reads an Outlook message (MS-OXMSG). Own code rather than a library's, because the libraries at hand follow the
 * chains of a damaged file for ever, need Node's `Buffer`, and copy every attachment (docs/decisions).
 *
 * @throws DamagedFileError, or MailReadError `not-a-mail` for a compound file that holds no mail.
 */
export async function readOutlookMessage(file: MailFile): Promise<FileMail> {
  const root = await openCompoundFile(file.blob);
  if (!root.streams.has(PROPERTY_STREAM)) throw new MailReadError('not-a-mail');
  const message = await Properties.read(root, HeaderSize.message);
  const messageClass = oneLine((await message.text(Tag.MessageClass)) ?? 'IPM.Note');
  if (NOT_MAIL.test(messageClass)) throw new MailReadError('not-a-mail', messageClass);

  const parts = await messageParts(root, message, await contentIdsShown(message));
  const content = await protectedContent(messageClass, parts);
  return {
    facts: {
      ...(await messageFacts(root, message)),
      itemKind: itemKind(messageClass),
      protection: content.protection,
    },
    parts: content.parts,
    bodyText: content.bodyText ?? (() => messageBodyText(message)),
    wholeMail: { fileName: withExtension(file.name, 'msg'), contentType: OUTLOOK_MESSAGE },
  };
}

/** The properties, and the internet headers (of mail that came from outside) where a property is missing. */
async function messageFacts(
  root: Storage,
  message: Properties,
): Promise<Omit<FileMailFacts, 'itemKind' | 'protection'>> {
  const transport = (await message.text(Tag.TransportMessageHeaders)) ?? '';
  const headers = HeaderBlock.parse(new TextEncoder().encode(transport));
  const fromHeaders = headerFacts(headers);
  const messageId =
    firstMessageId(await message.text(Tag.InternetMessageId)) ?? fromHeaders.internetMessageId;
  const recipients = await readRecipients(root, message.stringCharset);
  const subject = await message.text(Tag.Subject);
  return {
    internetMessageId: messageId,
    conversationId: derivedConversationId({
      references: (await message.text(Tag.InternetReferences)) ?? headers.first('references'),
      inReplyTo: (await message.text(Tag.InReplyToId)) ?? headers.first('in-reply-to'),
      messageId,
    }),
    subject: subject === null ? fromHeaders.subject : oneLine(subject),
    from: await readSender(message, fromHeaders.from),
    ...(recipients.to.length + recipients.cc.length > 0
      ? recipients
      : { to: fromHeaders.to, cc: fromHeaders.cc }),
    receivedAt:
      instant(message.time(Tag.MessageDeliveryTime)) ??
      instant(message.time(Tag.ClientSubmitTime)) ??
      fromHeaders.receivedAt,
  };
}

function instant(epochMilliseconds: number | null): string | null {
  return epochMilliseconds === null ? null : plausible(epochMilliseconds);
}

function itemKind(messageClass: string): ItemKind {
  if (REPORT.test(messageClass)) return 'report';
  return MEETING.test(messageClass) ? 'meeting' : 'message';
}
