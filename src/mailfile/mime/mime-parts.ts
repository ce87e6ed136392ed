import type { AttachmentFacts } from '../../domain/mail/mail-item';
import type { FilePart } from '../file-mail-item';
import { madeUpName, nestedMailName } from '../file-names';
import { normalizedContentId } from '../text/html-text';
import { oneLine } from '../text/tidy';
import { decodeEncodedWords } from './encoded-words';
import { leadingHeaderBlock } from './header-block';
import { contentIdsShown, isBodyText, placeWithin, type Place } from './mime-body';
import { givenName, type MimeEntity } from './mime-entity';
import { isCmsContent, isSealed } from './protection';
import { RECOGNITION_BYTES } from './recognise';
import { decodeTransfer } from './transfer-decoding';

const NESTED_MAIL = new Set(['message/rfc822', 'message/global']);

/** A leaf that is an attachment, and where it stands. */
interface Found {
  readonly entity: MimeEntity;
  readonly related: boolean;
}

/**
 * The attachments of a mail, in the order of the file, with ids "1", "2", …. Protected content is none of them: it is
 * the body, and filed with the whole mail. That goes for opaque S/MIME (`signed-data`) too, whose parts lie inside
 * the CMS message and are not read here.
 */
export async function mimeParts(root: MimeEntity): Promise<FilePart[]> {
  if (isCmsContent(root)) return [];
  const shown = await contentIdsShown(root);
  const parts: FilePart[] = [];
  for (const found of attachmentsIn(root, 'alone', false)) {
    parts.push(await filePart(found, parts.length + 1, shown));
  }
  return parts;
}

function* attachmentsIn(entity: MimeEntity, place: Place, related: boolean): Generator<Found> {
  if (isSealed(entity)) return;
  if (entity.children.length === 0 && !isBodyText(entity, place)) yield { entity, related };
  const signed = entity.mediaType === 'multipart/signed';
  for (const [index, child] of entity.children.entries()) {
    if (signed && index === 0 && isCmsContent(child)) continue;
    yield* attachmentsIn(child, placeWithin(entity), related || entity.mediaType === 'multipart/related');
  }
}

async function filePart(found: Found, ordinal: number, shown: ReadonlySet<string>): Promise<FilePart> {
  const { entity } = found;
  const nested = NESTED_MAIL.has(entity.mediaType);
  const facts: AttachmentFacts = {
    id: String(ordinal),
    name: nested ? await nestedName(entity, ordinal) : partName(entity, ordinal),
    contentType: entity.mediaType,
    size: entity.size,
    kind: nested ? 'item' : 'file',
    inline: isInline(found, shown),
  };
  return { facts, load: () => decodeTransfer(entity.body, entity.encoding) };
}

function partName(entity: MimeEntity, ordinal: number): string {
  return oneLine(givenName(entity) ?? '') || madeUpName(ordinal, entity.mediaType);
}

async function nestedName(entity: MimeEntity, ordinal: number): Promise<string> {
  const head = await decodeTransfer(entity.body.slice(0, RECOGNITION_BYTES), entity.encoding);
  const header = leadingHeaderBlock(new Uint8Array(await head.arrayBuffer()));
  const subject = oneLine(decodeEncodedWords(header.first('subject') ?? ''));
  return nestedMailName(subject || partName(entity, ordinal), 'eml');
}

/**
 * Shown within the body: its Content-ID is used by the HTML, or it lies beside the HTML for that purpose. The
 * disposition `inline` alone does not make it so, because Apple's mailers send every photo and PDF with it.
 */
function isInline({ entity, related }: Found, shown: ReadonlySet<string>): boolean {
  const contentId = entity.headers.first('content-id');
  if (contentId !== null && shown.has(normalizedContentId(contentId))) return true;
  return related && entity.disposition.value === 'inline' && entity.mediaType.startsWith('image/');
}
