import { decodeText } from '../text/charset';
import { htmlToText, shownContentIds } from '../text/html-text';
import { tidyText } from '../text/tidy';
import { DamagedFileError } from '../read-guard';
import { charsetOf } from './code-pages';
import { decompressRtf } from './compressed-rtf';
import type { Properties } from './properties';
import { Tag } from './property-tags';
import { readRtf } from './rtf-text';

/** The body as tidy plain text: as it is given, else from HTML, else from RTF; empty when there is none. */
export async function messageBodyText(message: Properties): Promise<string> {
  const plain = await message.text(Tag.Body);
  if (plain !== null && plain.trim() !== '') return tidyText(plain);
  const html = await bodyHtml(message);
  return tidyText(html === null ? await rtfText(message) : htmlToText(html));
}

/** Content-IDs that the body shows. */
export async function contentIdsShown(message: Properties): Promise<ReadonlySet<string>> {
  return shownContentIds((await bodyHtml(message)) ?? '');
}

/** The HTML body, whether stored as such or wrapped in RTF. */
async function bodyHtml(message: Properties): Promise<string | null> {
  const bytes = await message.binary(Tag.Html);
  if (bytes) return decodeText(bytes, charsetOf(message.integer(Tag.InternetCodepage)));
  const text = await message.text(Tag.Html);
  if (text !== null) return text;
  const rtf = await rtfBody(message);
  return rtf?.kind === 'html' ? rtf.content : null;
}

async function rtfText(message: Properties): Promise<string> {
  return (await rtfBody(message))?.content ?? '';
}

async function rtfBody(message: Properties): Promise<ReturnType<typeof readRtf> | null> {
  const packed = await message.binary(Tag.RtfCompressed);
  if (!packed) return null;
  try {
    return readRtf(decompressRtf(packed));
  } catch (error) {
    // A body that cannot be unpacked is no reason to refuse the mail and its attachments.
    if (error instanceof DamagedFileError) return null;
    throw error;
  }
}
