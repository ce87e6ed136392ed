import PostalMime, { type Address, type Attachment } from 'postal-mime';
import type { HostAddress, HostAttachment, HostMail } from '../page/host-mail';

export interface InMailbox {
  readonly id: string;
  readonly conversationId: string;
  readonly sharedOwner?: string;
}

/** A mail file as Outlook would show it: the same facts and bytes that Exchange would give out. */
export async function hostMailFrom(file: Buffer, place: InMailbox): Promise<HostMail> {
  const mail = await PostalMime.parse(file, {
    attachmentEncoding: 'arraybuffer',
    forceRfc822Attachments: true,
  });
  return {
    kind: 'mail',
    id: place.id,
    itemClass: 'IPM.Note',
    subject: mail.subject ?? '',
    internetMessageId: mail.messageId ?? '',
    conversationId: place.conversationId,
    from: addresses(mail.from ? [mail.from] : [])[0] ?? { name: '', address: '' },
    to: addresses(mail.to ?? []),
    cc: addresses(mail.cc ?? []),
    created: new Date(mail.date ?? '2026-11-24T09:15:00+01:00').getTime(),
    bodyText: mail.text ?? '',
    bodyHtml: mail.html ?? '',
    headers: headerBlock(file),
    attachments: mail.attachments.map(attachment),
    file: file.toString('base64'),
    sharedOwner: place.sharedOwner ?? null,
  };
}

function addresses(list: readonly Address[]): HostAddress[] {
  return list.map(({ name, address }) => ({ name, address: address ?? '' }));
}

function attachment(part: Attachment, index: number): HostAttachment {
  const bytes = Buffer.from(part.content as ArrayBuffer);
  const nested = part.mimeType === 'message/rfc822';
  return {
    id: `attachment-${index + 1}`,
    name: part.filename ?? '',
    contentType: part.mimeType,
    // Exchange counts the encoding's overhead in.
    size: bytes.length === 0 ? 0 : bytes.length + 180,
    attachmentType: nested ? 1 : 0,
    isInline: part.disposition === 'inline' || part.related === true,
    content: nested ? bytes.toString('utf8') : bytes.toString('base64'),
    format: nested ? 'eml' : 'base64',
  };
}

function headerBlock(file: Buffer): string {
  const text = file.toString('latin1');
  return `${text.slice(0, text.search(/\r?\n\r?\n/))}\r\n`;
}
