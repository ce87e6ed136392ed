import type { AttachmentFacts } from '../mail/mail-item';
import type { LeftOutReason } from './document-draft';
import { fileTypeOf } from './file-type';

/**
 * Inline pictures above this size are photos or scans that somebody pasted, not decoration: signature logos are a few kB,
 * banners seldom more than 60.
 */
const DECORATION_MAX_BYTES = 100_000;
/** Names that mail programs and editors give to pictures within a body, and names of decoration. */
const DECORATION_NAME =
  /^(?:image|img|billede|picture|outlook|att|graphic)[-_ ]?\d{0,6}(?:[-_.][a-z\d]*)*\.(?:png|gif|jpe?g|bmp|svg)$|logo|signatur|banner|footer|sidefod|header|spacer|ikon|icon|facebook|linkedin|instagram|twitter|youtube|våben|vaaben|byvåben/iu;
/** Names of cameras, telephones, scanners and screen clippings. */
const CAMERA_NAME =
  /^(?:img|dsc[nf_]?|pxl|mvimg|p\d{3,4}|sam|gopr|wp|scan|skan|indscan|doc|screenshot|skærmbillede|skaermbillede|foto|photo|whatsapp)[-_ ]?.*\d{3}/iu;
const WORD_MAIL_PICTURE = /^image\d{3}\.(?:png|gif|jpe?g)$/iu;

/**
 * Why an attachment is switched off from the start, or null when it is to be filed. Pictures shown within the body
 * (`inline`) are logos more often than not; but citizens paste their photos too, and these may be evidence: a large one, or
 * one named by a camera or scanner, stays in. Size and name are all that is known before the bytes are fetched.
 */
export function leftOutReason(facts: AttachmentFacts): LeftOutReason | null {
  if (facts.kind === 'cloud') return 'cloud-link';
  const type = fileTypeOf(facts);
  if (type === 'smime-signature') return 'smime-signature';
  if (type === 'calendar') return 'calendar-file';
  // A nested item has no size of its own in some hosts.
  if (facts.size === 0 && facts.kind === 'file') return 'empty-file';
  return type === 'image' ? decorationReason(facts) : null;
}

function decorationReason({ name, size, inline }: AttachmentFacts): LeftOutReason | null {
  const small = size === null || size <= DECORATION_MAX_BYTES;
  // Outlook loses the inline mark on the way through some gateways; its own picture names give it away.
  if (!inline) return small && size !== null && WORD_MAIL_PICTURE.test(name) ? 'signature-image' : null;
  if (!small || (CAMERA_NAME.test(name) && !WORD_MAIL_PICTURE.test(name))) return null;
  return DECORATION_NAME.test(name) ? 'signature-image' : 'inline-image';
}
