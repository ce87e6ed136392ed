import type {
  AttachmentFacts,
  AttachmentKind,
  ItemKind,
  MailAddress,
  MailSnapshot,
} from '../../domain/mail/mail-item';
import { protectionOf } from './protection';

/**
 * Everything Outlook says of the shown mail without a call, copied at once: the getters of an Office item read from
 * whatever item is current, also on an item object that was kept from before.
 */
export function snapshotOf(
  item: Office.MessageRead,
  itemKind: ItemKind,
  profile: Office.UserProfile,
): MailSnapshot {
  const attachments = listOf(item.attachments).map(attachmentFacts);
  const user = profile.emailAddress.toLowerCase();
  const sharedMailbox = isInSharedFolder(item);
  return {
    // The owner of a shared folder is not known without a call; see OfficeMailItem.
    mailboxOwner: sharedMailbox ? '' : user,
    userAddress: user,
    sharedMailbox,
    // Null in the new Outlook for Mac (OfficeDev/office-js #5875).
    itemId: textOf(item.itemId) ?? '',
    internetMessageId: textOf(item.internetMessageId),
    conversationId: textOf(item.conversationId),
    itemKind,
    subject: textOf(item.subject) ?? '',
    from: addressOf(item.from),
    to: listOf(item.to).map(addressOf).filter(known),
    cc: listOf(item.cc).map(addressOf).filter(known),
    receivedAt: instantOf(item.dateTimeCreated),
    attachments,
    protection: protectionOf(item.itemClass, attachments),
  };
}

/**
 * Office adds `getSharedPropertiesAsync` only to items in a shared folder or shared mailbox. A shared mailbox that was
 * added as an account of its own is not told apart: its user profile is the shared mailbox itself (#5682, #1295).
 */
export function isInSharedFolder(item: Office.MessageRead): boolean {
  return typeof (item as Partial<Office.MessageRead>).getSharedPropertiesAsync === 'function';
}

function attachmentFacts(details: Office.AttachmentDetails): AttachmentFacts {
  return {
    id: details.id,
    // Classic Outlook gives attached mails no name at all when they have no subject.
    name: textOf(details.name) ?? '',
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- a hint only; the extension is told by the sender alone
    contentType: textOf(details.contentType) ?? 'application/octet-stream',
    size: typeof details.size === 'number' ? details.size : null,
    kind: KIND_BY_TYPE[details.attachmentType] ?? 'file',
    inline: details.isInline,
  };
}

const KIND_BY_TYPE: Readonly<Record<string, AttachmentKind>> = { file: 'file', item: 'item', cloud: 'cloud' };

function addressOf(details: Office.EmailAddressDetails | null | undefined): MailAddress | null {
  if (!details) return null;
  return {
    name: textOf(details.displayName) ?? '',
    address: (textOf(details.emailAddress) ?? '').toLowerCase(),
  };
}

function known(address: MailAddress | null): address is MailAddress {
  return address !== null;
}

function listOf<T>(list: readonly T[] | null | undefined): readonly T[] {
  return list ?? [];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function instantOf(date: Date | null | undefined): string | null {
  return date && !Number.isNaN(date.getTime()) ? date.toISOString() : null;
}
