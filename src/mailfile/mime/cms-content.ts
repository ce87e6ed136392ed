/** DER of the object identifiers that begin a CMS ContentInfo (RFC 5652 §3, §5.1, §6.1; RFC 5083). */
const OIDS = [
  ['signed', [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02]],
  ['encrypted', [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x03]],
  ['encrypted', [0x06, 0x0b, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x10, 0x01, 0x17]],
] as const;

/** The identifier stands right after the tag and length of the outermost SEQUENCE. */
const FARTHEST = 6;

/** What a CMS message is, by its first bytes; null when it is neither or no CMS at all. */
export function cmsContent(head: Uint8Array): 'signed' | 'encrypted' | null {
  for (let at = 2; at <= FARTHEST; at++) {
    for (const [kind, oid] of OIDS) {
      if (oid.every((byte, index) => head[at + index] === byte)) return kind;
    }
  }
  return null;
}
