import type { FileMail, FilePart } from '../file-mail-item';
import { mimeBodyText } from '../mime/mime-body';
import { mimeParts } from '../mime/mime-parts';
import { protectionOf, type Protection } from '../mime/protection';
import { cmsContent } from '../mime/cms-content';
import { scanMime } from '../mime/scan-mime';

/** What of a message can be read, given how it is protected. */
export interface ReadableContent {
  readonly protection: Protection;
  readonly parts: readonly FilePart[];
  /** Set when the body lies within the protected content. */
  readonly bodyText?: FileMail['bodyText'];
}

const CLEAR_SIGNED = /^IPM\.Note\.SMIME\.MultipartSigned(\.|$)/i;
const SMIME = /^IPM\.Note\.SMIME(\.|$)/i;
/** Enough of a CMS message to tell what it is. */
const CMS_HEAD = 64;

/**
 * Outlook keeps an S/MIME mail as a message with one attachment that holds the MIME content (MS-OXOSMIME §2.1): a
 * `multipart/signed`, which is read like any mail, or a CMS message, which is not entered. Rights-managed mail
 * (MS-OXORMMS) is one attachment too.
 */
export async function protectedContent(
  messageClass: string,
  parts: readonly FilePart[],
): Promise<ReadableContent> {
  if (parts.some(isRightsManaged)) {
    return { protection: 'encrypted', parts: parts.filter((part) => !isRightsManaged(part)) };
  }
  const [content] = parts;
  if (!SMIME.test(messageClass) || !content) return { protection: 'none', parts };
  if (CLEAR_SIGNED.test(messageClass)) return clearSigned(content, parts);
  const head = new Uint8Array(await (await content.load()).slice(0, CMS_HEAD).arrayBuffer());
  return { protection: cmsContent(head) === 'signed' ? 'signed' : 'encrypted', parts: [] };
}

async function clearSigned(content: FilePart, parts: readonly FilePart[]): Promise<ReadableContent> {
  const root = await scanMime(await content.load());
  if (root.mediaType !== 'multipart/signed') return { protection: 'signed', parts };
  return {
    protection: await protectionOf(root),
    parts: await mimeParts(root),
    bodyText: () => mimeBodyText(root),
  };
}

function isRightsManaged({ facts }: FilePart): boolean {
  return (
    facts.contentType === 'application/x-microsoft-rpmsg-message' ||
    facts.name.toLowerCase() === 'message.rpmsg'
  );
}
