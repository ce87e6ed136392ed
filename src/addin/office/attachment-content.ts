import type { AttachmentFacts, FetchedPart } from '../../domain/mail/mail-item';
import { MailReadError } from '../../domain/mail/mail-read-error';
import { base64ToBlob } from './base64';

const MAIL = 'message/rfc822';
const CALENDAR = 'text/calendar';
const OUTLOOK_MESSAGE = 'application/vnd.ms-outlook';

/**
 * What Office answers for an attachment, as bytes. The format decides, never the file name: an attached mail comes as
 * `eml` text from one client and as Base64 of a .msg from another (OfficeDev/office-js #6876, #5195), a calendar entry
 * as `iCalendar` or as `eml`.
 * Throws `MailReadError`: `cloud-link` for a link, `empty` when Office gave nothing for a part that has a size.
 */
export async function partFrom(
  facts: AttachmentFacts,
  content: Office.AttachmentContent,
): Promise<FetchedPart> {
  const part = await decoded(facts, content);
  if (part.blob.size === 0 && facts.size !== 0) throw new MailReadError('empty');
  return part;
}

async function decoded(facts: AttachmentFacts, content: Office.AttachmentContent): Promise<FetchedPart> {
  const text = typeof content.content === 'string' ? content.content : '';
  switch (content.format) {
    case 'eml':
      return part(new Blob([text], { type: MAIL }), facts.name, '.eml');
    case 'iCalendar':
      return part(new Blob([text], { type: CALENDAR }), facts.name, '.ics');
    case 'url':
      throw new MailReadError('cloud-link');
    case 'base64':
      return facts.kind === 'item'
        ? attachedItem(facts, base64ToBlob(text, MAIL))
        : part(base64ToBlob(text, facts.contentType), facts.name, '');
    default:
      throw new MailReadError('source-error', `format-${content.format}`);
  }
}

async function attachedItem(facts: AttachmentFacts, blob: Blob): Promise<FetchedPart> {
  if (!(await isCompoundFile(blob))) return part(blob, facts.name, '.eml');
  return part(blob.slice(0, blob.size, OUTLOOK_MESSAGE), facts.name, '.msg');
}

/** A .msg is a compound file; its first eight bytes are fixed ([MS-CFB] 2.2). */
async function isCompoundFile(blob: Blob): Promise<boolean> {
  const head = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => head[i] === byte);
}

function part(blob: Blob, name: string, extension: string): FetchedPart {
  const base = name === '' ? 'unnamed' : name;
  const fits = base.toLowerCase().endsWith(extension);
  return { blob, fileName: fits ? base : base + extension, contentType: blob.type };
}
