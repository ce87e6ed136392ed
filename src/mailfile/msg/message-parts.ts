import type { AttachmentFacts } from '../../domain/mail/mail-item';
import { MailReadError } from '../../domain/mail/mail-read-error';
import type { FilePart } from '../file-mail-item';
import { madeUpName, nestedMailName } from '../file-names';
import { MAX_PARTS } from '../mime/scan-mime';
import { normalizedContentId } from '../text/html-text';
import { oneLine } from '../text/tidy';
import type { Storage } from './compound-file';
import { embeddedMessage, storageAsFile } from './embedded';
import { HeaderSize, Properties } from './properties';
import { Tag, Type } from './property-tags';

const ATTACHMENT = '__attach_version1.0_#';
export const OUTLOOK_MESSAGE = 'application/vnd.ms-outlook';

/** PidTagAttachMethod (MS-OXCMSG §2.2.2.9). */
const Method = { embeddedMessage: 5, ole: 6 } as const;
/** By reference, resolved or not, and by web reference: the bytes are elsewhere. */
const REFERENCES = new Set([2, 3, 4, 7]);

interface Attachment {
  readonly id: string;
  readonly storage: Storage;
  readonly properties: Properties;
  readonly method: number;
  /** Shown by the HTML body, or kept from the list of attachments by Outlook. */
  readonly inline: boolean;
}

/** The attachments of a message, in the order of the file, with ids "1", "2", …. */
export async function messageParts(
  root: Storage,
  message: Properties,
  shownIds: ReadonlySet<string>,
): Promise<FilePart[]> {
  const names = [...root.storages.keys()].filter((name) => name.startsWith(ATTACHMENT)).sort();
  if (names.length > MAX_PARTS) throw new MailReadError('too-large', 'parts');
  const parts: FilePart[] = [];
  for (const name of names) {
    const storage = root.storages.get(name);
    if (!storage) continue;
    const properties = await Properties.read(storage, HeaderSize.part, message.stringCharset);
    const contentId = await properties.text(Tag.AttachContentId);
    const shown = contentId !== null && shownIds.has(normalizedContentId(contentId));
    const hidden = properties.flag(Tag.AttachmentHidden);
    const method = properties.integer(Tag.AttachMethod) ?? 1;
    // A hidden item is an exception of a recurring meeting: part of the meeting, and no attachment to anyone.
    if (hidden && method === Method.embeddedMessage) continue;
    const id = String(parts.length + 1);
    parts.push(await toPart(root, { id, storage, properties, method, inline: shown || hidden }));
  }
  return parts;
}

async function toPart(root: Storage, attachment: Attachment): Promise<FilePart> {
  const { properties, method } = attachment;
  const inner = properties.substorage(Tag.AttachData);
  if (method === Method.embeddedMessage && inner) return messagePart(root, attachment, inner);
  if (method === Method.ole && inner) return olePart(attachment, inner);
  return filePart(attachment);
}

async function messagePart(
  root: Storage,
  { id, properties, inline }: Attachment,
  inner: Storage,
): Promise<FilePart> {
  const message = await Properties.read(inner, HeaderSize.embedded, properties.stringCharset);
  const subject = oneLine((await message.text(Tag.Subject)) ?? '');
  const name = subject || (await givenName(properties)) || `attachment-${id}`;
  return {
    facts: {
      id,
      name: nestedMailName(name, 'msg'),
      contentType: OUTLOOK_MESSAGE,
      // Known only once it is written as a file of its own.
      size: null,
      kind: 'item',
      inline,
    },
    load: () => embeddedMessage(inner, root),
  };
}

/** An object drawn in the text of an RTF mail: a picture, or a part of a spreadsheet. */
async function olePart({ id, properties }: Attachment, inner: Storage): Promise<FilePart> {
  const name = (await givenName(properties)) || `attachment-${id}`;
  return {
    facts: {
      id,
      name: `${name}.ole`,
      contentType: 'application/x-ole-storage',
      size: null,
      kind: 'file',
      inline: true,
    },
    load: async () => Promise.resolve(storageAsFile(inner)),
  };
}

async function filePart({ id, properties, method, inline }: Attachment): Promise<FilePart> {
  const data = properties.stream(Tag.AttachData, Type.Binary);
  const contentType = await mediaType(properties);
  const cloud = data === null && REFERENCES.has(method);
  const facts: AttachmentFacts = {
    id,
    name: (await givenName(properties)) || madeUpName(Number(id), contentType),
    contentType,
    size: cloud ? null : (data?.size ?? 0),
    kind: cloud ? 'cloud' : contentType === 'message/rfc822' ? 'item' : 'file',
    inline,
  };
  return { facts, load: async () => Promise.resolve(data?.blob() ?? new Blob([])) };
}

async function givenName(properties: Properties): Promise<string> {
  for (const tag of [Tag.AttachLongFilename, Tag.DisplayName, Tag.AttachFilename]) {
    const name = oneLine((await properties.text(tag)) ?? '');
    if (name !== '') return name;
  }
  return '';
}

async function mediaType(properties: Properties): Promise<string> {
  const type = ((await properties.text(Tag.AttachMimeTag)) ?? '').trim().toLowerCase();
  return /^[\w!#$&^.+-]{1,100}\/[\w!#$&^.+-]{1,100}$/.test(type) ? type : 'application/octet-stream';
}
