import { DamagedFileError } from '../read-guard';

/** What the dictionary holds at the start (MS-OXRTFCP §2.1.2.1). */
const INITIAL =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript ' +
  '\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par ' +
  '\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const DICTIONARY_SIZE = 4096;
const COMPRESSED = 0x75465a4c;
const UNCOMPRESSED = 0x414c454d;
const HEADER_SIZE = 16;
/** Longest RTF that is unpacked, in bytes. */
const MAX_RTF = 32 * 1024 * 1024;

/** Unpacks the body of a mail in RTF (MS-OXRTFCP). @throws DamagedFileError */
export function decompressRtf(packed: Uint8Array): Uint8Array {
  if (packed.length < HEADER_SIZE) throw new DamagedFileError('RTF header');
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const rawSize = Math.min(view.getUint32(4, true), MAX_RTF);
  const kind = view.getUint32(8, true);
  const content = packed.subarray(HEADER_SIZE);
  if (kind === UNCOMPRESSED) return content.subarray(0, rawSize);
  if (kind !== COMPRESSED) throw new DamagedFileError('RTF compression');
  return inflate(content, rawSize);
}

/** §2.2.3: runs of eight tokens, each a byte or a reference to at most 17 bytes of the ring buffer. */
function inflate(content: Uint8Array, rawSize: number): Uint8Array {
  const ring = new Uint8Array(DICTIONARY_SIZE);
  for (let i = 0; i < INITIAL.length; i++) ring[i] = INITIAL.charCodeAt(i);
  let end = INITIAL.length;
  const out: number[] = [];
  const put = (byte: number): void => {
    out.push(byte);
    ring[end] = byte;
    end = (end + 1) % DICTIONARY_SIZE;
  };
  let at = 0;
  while (at < content.length && out.length < rawSize) {
    const control = content[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < content.length; bit++) {
      if ((control & (1 << bit)) === 0) {
        put(content[at++] ?? 0);
        continue;
      }
      const reference = ((content[at] ?? 0) << 8) | (content[at + 1] ?? 0);
      at += 2;
      const offset = reference >> 4;
      // A reference to the write position ends the content.
      if (offset === end) return Uint8Array.from(out.slice(0, rawSize));
      for (let i = 0; i < (reference & 15) + 2; i++) put(ring[(offset + i) % DICTIONARY_SIZE] ?? 0);
    }
  }
  return Uint8Array.from(out.slice(0, rawSize));
}
