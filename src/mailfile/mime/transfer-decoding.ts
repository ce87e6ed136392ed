import { base64Size, decodeBase64 } from './base64';
import { decodeQuotedPrintable } from './quoted-printable';
import { decodeUuencoded } from './uuencode';

type Decode = (encoded: Uint8Array) => Uint8Array<ArrayBuffer>;

/** Content-Transfer-Encoding (RFC 2045 §6.1, lower case) to its decoder; any other leaves the bytes as they are. */
const DECODERS: ReadonlyMap<string, Decode> = new Map([
  ['base64', decodeBase64],
  ['quoted-printable', decodeQuotedPrintable],
  ['x-uuencode', decodeUuencoded],
  ['x-uue', decodeUuencoded],
  ['uuencode', decodeUuencoded],
]);

/**
 * The exact bytes behind a part's encoded bytes. A part in 7bit, 8bit or binary is a slice of the file itself and
 * costs no memory.
 */
export async function decodeTransfer(encoded: Blob, encoding: string): Promise<Blob> {
  const decode = DECODERS.get(encoding);
  if (!decode) return encoded;
  return new Blob([decode(new Uint8Array(await encoded.arrayBuffer()))]);
}

/** Size in bytes after decoding. */
export function decodedSize(encoded: Uint8Array, encoding: string): number {
  if (encoding === 'base64') return base64Size(encoded);
  return DECODERS.get(encoding)?.(encoded).length ?? encoded.length;
}
