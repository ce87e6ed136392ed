import { MailReadError } from '../../domain/mail/mail-read-error';

/** Characters decoded at a time: a multiple of 4, so that every stretch is whole. */
const STRETCH = 4 * 256 * 1024;

/**
 * The bytes of a Base64 text, decoded in stretches so that a mail of 150 MB does not need one huge string of bytes.
 * Rejects with `source-error` for a text that is not Base64.
 */
export function base64ToBlob(base64: string, type: string): Blob {
  const text = /\s/.test(base64) ? base64.replace(/\s+/g, '') : base64;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < text.length; at += STRETCH) parts.push(decode(text.slice(at, at + STRETCH)));
  return new Blob(parts, { type });
}

function decode(stretch: string): Uint8Array<ArrayBuffer> {
  let binary: string;
  try {
    binary = atob(stretch);
  } catch (notBase64) {
    throw new MailReadError('source-error', 'not-base64', { cause: notBase64 });
  }
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
