import type { MailSnapshot } from '../../domain/mail/mail-item';
import { cmsContent } from './cms-content';
import type { MimeEntity } from './mime-entity';
import { decodeTransfer } from './transfer-decoding';

export type Protection = MailSnapshot['protection'];

const CMS = new Set(['application/pkcs7-mime', 'application/x-pkcs7-mime']);
const SEALED = new Set([
  'multipart/encrypted',
  'application/pgp-encrypted',
  'application/x-microsoft-rpmsg-message',
]);
/** How much of an encoded CMS body is looked at for its content type. */
const CMS_HEAD = 4_096;

/**
 * Whether an entity is an S/MIME message (RFC 8551 §3.2), and not a mere package of certificates. It protects the
 * mail only where it stands for the whole content; elsewhere it is a file like any other.
 */
export function isCmsContent(entity: MimeEntity): boolean {
  const type = entity.typeParameters.get('smime-type')?.toLowerCase();
  return CMS.has(entity.mediaType) && type !== 'certs-only' && type !== 'compressed-data';
}

/** Whether an entity is encrypted content, or the wrapping of it: PGP/MIME (RFC 3156) or Outlook's rights management. */
export function isSealed({ mediaType }: MimeEntity): boolean {
  return SEALED.has(mediaType);
}

/**
 * How the mail as a whole is protected. A protected file attached to an ordinary mail does not make it so.
 * Exchange rewrites the `multipart/encrypted` of PGP to `multipart/mixed`, hence the look at the root's children.
 */
export async function protectionOf(root: MimeEntity): Promise<Protection> {
  if (isCmsContent(root)) return cmsProtection(root);
  if (root.mediaType === 'multipart/signed') {
    const content = root.children[0];
    return content && (await protectionOf(content)) === 'encrypted' ? 'encrypted' : 'signed';
  }
  return [root, ...root.children].some(isSealed) ? 'encrypted' : 'none';
}

async function cmsProtection(entity: MimeEntity): Promise<Protection> {
  const type = entity.typeParameters.get('smime-type')?.toLowerCase();
  if (type !== undefined) return type === 'signed-data' ? 'signed' : 'encrypted';
  // The parameter is optional; the bytes tell.
  const head = await decodeTransfer(entity.body.slice(0, CMS_HEAD), entity.encoding);
  return cmsContent(new Uint8Array(await head.arrayBuffer())) === 'signed' ? 'signed' : 'encrypted';
}
