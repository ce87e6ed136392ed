import type { AttachmentFacts, MailSnapshot } from '../../domain/mail/mail-item';

/**
 * Whether a mail is signed or encrypted, by its item class ([MS-OXOSMIME] 2.1.3) and, where a client reports only
 * `IPM.Note`, by the one attachment that holds the protected content ([MS-OXORMMS] for rights management).
 * An opaque-signed mail has the same class as an encrypted one and counts as encrypted: its parts cannot be read here.
 */
export function protectionOf(
  itemClass: string | undefined,
  attachments: readonly AttachmentFacts[],
): MailSnapshot['protection'] {
  const known = (itemClass ?? '').toLowerCase();
  if (known.startsWith('ipm.note.smime.multipartsigned')) return 'signed';
  if (known.startsWith('ipm.note.smime')) return 'encrypted';
  return attachments.length === 1 && attachments.some(isProtectedContent) ? 'encrypted' : 'none';
}

function isProtectedContent({ name, contentType }: AttachmentFacts): boolean {
  return (
    /^(smime\.p7m|message\.rpmsg)$/i.test(name) ||
    /^application\/(x-microsoft-rpmsg-message|(x-)?pkcs7-mime)\b/i.test(contentType)
  );
}
