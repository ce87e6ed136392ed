import { decodeText } from '../text/charset';
import { htmlToText, shownContentIds } from '../text/html-text';
import { tidyText } from '../text/tidy';
import { givenName, type MimeEntity } from './mime-entity';
import { decodeTransfer } from './transfer-decoding';

/** How much of an encoded body is decoded, in bytes: far more text than is ever given out. */
const MAX_ENCODED_BODY = 4 * 1024 * 1024;

const BODY_TYPES = new Set(['text/plain', 'text/html']);

/** Where a leaf stands: alone, as one of several representations of the same, or among other parts. */
export type Place = 'alone' | 'alternative' | 'among';

/** The place of an entity's children. */
export function placeWithin(entity: MimeEntity): Place {
  return entity.mediaType === 'multipart/alternative' ? 'alternative' : 'among';
}

/** Whether a leaf is text of the body rather than a file. */
export function isBodyText(leaf: MimeEntity, place: Place): boolean {
  const named = givenName(leaf) !== null;
  if (leaf.disposition.value === 'attachment') return false;
  if (BODY_TYPES.has(leaf.mediaType)) return place !== 'among' || !named;
  // A representation that we do not read (rich text, AMP, Apple Watch) is no file either.
  const representation = leaf.mediaType.startsWith('text/') && leaf.mediaType !== 'text/calendar';
  return place === 'alternative' && representation && !named;
}

/** The body as tidy plain text: of alternatives the plain one, unless it is empty; empty when there is no text. */
export async function mimeBodyText(root: MimeEntity): Promise<string> {
  return tidyText(await textOf(root, 'alone'));
}

/** Content-IDs that any HTML text of the body shows. */
export async function contentIdsShown(root: MimeEntity): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (const leaf of bodyLeaves(root, 'alone')) {
    if (leaf.mediaType !== 'text/html') continue;
    for (const id of shownContentIds(await decoded(leaf))) ids.add(id);
  }
  return ids;
}

function* bodyLeaves(entity: MimeEntity, place: Place): Generator<MimeEntity> {
  if (entity.children.length === 0 && isBodyText(entity, place)) yield entity;
  for (const child of entity.children) yield* bodyLeaves(child, placeWithin(entity));
}

async function textOf(entity: MimeEntity, place: Place): Promise<string> {
  if (entity.children.length === 0) return isBodyText(entity, place) ? leafText(entity) : '';
  const alternative = placeWithin(entity) === 'alternative';
  const texts: string[] = [];
  for (const child of alternative ? plainFirst(entity.children) : entity.children) {
    const text = await textOf(child, placeWithin(entity));
    if (text.trim() === '') continue;
    if (alternative) return text;
    texts.push(text);
  }
  return texts.join('\n\n');
}

function plainFirst(children: readonly MimeEntity[]): readonly MimeEntity[] {
  const rank = ({ mediaType }: MimeEntity): number => (mediaType === 'text/plain' ? 0 : 1);
  return children.toSorted((a, b) => rank(a) - rank(b));
}

async function leafText(leaf: MimeEntity): Promise<string> {
  if (leaf.mediaType === 'text/html') return htmlToText(await decoded(leaf));
  return leaf.mediaType === 'text/plain' ? decoded(leaf) : '';
}

async function decoded(leaf: MimeEntity): Promise<string> {
  const bytes = await decodeTransfer(leaf.body.slice(0, MAX_ENCODED_BODY), leaf.encoding);
  return decodeText(new Uint8Array(await bytes.arrayBuffer()), leaf.typeParameters.get('charset'));
}
