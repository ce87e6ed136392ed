import { latin1 } from '../text/charset';
import { leadingHeaderBlock } from './header-block';

/** How much of a file is looked at: every real header block names one of these within it. */
export const RECOGNITION_BYTES = 65_536;

/** Fields (RFC 5322, RFC 2045, RFC 5321) of which a mail has at least one, and other text files have not. */
const MAIL_FIELDS = new Set([
  ...['from', 'to', 'cc', 'bcc', 'sender', 'reply-to', 'subject', 'date', 'message-id', 'received'],
  ...['return-path', 'delivered-to', 'in-reply-to', 'references', 'mime-version', 'content-type'],
]);

/**
 * Whether a file that begins with these bytes is a mail in RFC 5322. Tolerates what precedes the header block in
 * files saved by other programs: a byte order mark, empty lines, the `From ` line of an mbox.
 */
export function looksLikeRfc5322(head: Uint8Array): boolean {
  const block = head.subarray(headerStart(head));
  if (!/^(From |[!-9;-~]+[ \t]*:)/.test(latin1(block.subarray(0, 200)))) return false;
  const header = leadingHeaderBlock(block);
  return header.names().some((name) => MAIL_FIELDS.has(name));
}

/** Where the header block begins: after a byte order mark and leading line ends. */
export function headerStart(bytes: Uint8Array): number {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[start] === 0x0d || bytes[start] === 0x0a) start++;
  return start;
}
