const EQUALS = 0x3d;
const CR = 0x0d;
const LF = 0x0a;
const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09;

/**
 * The bytes behind quoted-printable text (RFC 2045 §6.7). Line ends stay as the file has them, so that an attachment
 * is byte for byte what its sender attached; what is no valid escape stays as it is written.
 */
export function decodeQuotedPrintable(text: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(text.length);
  let length = 0;
  let position = 0;
  while (position < text.length) {
    const newline = text.indexOf(LF, position);
    const next = newline === -1 ? text.length : newline + 1;
    const lineEnd =
      newline === -1 ? next : text[newline - 1] === CR && newline > position ? newline - 1 : newline;
    // Rule 3: space at the end of a line was added on the way.
    let end = lineEnd;
    while (end > position && isSpace(text[end - 1])) end--;
    const soft = end > position && text[end - 1] === EQUALS;
    length = decodeLine(text, position, soft ? end - 1 : end, out, length);
    if (!soft) {
      out.set(text.subarray(lineEnd, next), length);
      length += next - lineEnd;
    }
    position = next;
  }
  return out.slice(0, length);
}

function decodeLine(text: Uint8Array, from: number, to: number, out: Uint8Array, length: number): number {
  for (let i = from; i < to; i++) {
    const escaped = i + 2 < to ? escapedByte(text, i) : -1;
    out[length++] = escaped === -1 ? (text[i] ?? 0) : escaped;
    if (escaped !== -1) i += 2;
  }
  return length;
}

/** The byte that `=XY` at `index` stands for; -1 when there is no such escape. */
export function escapedByte(text: Uint8Array, index: number): number {
  if (text[index] !== EQUALS) return -1;
  const high = hexDigit(text[index + 1]);
  const low = hexDigit(text[index + 2]);
  return high === -1 || low === -1 ? -1 : (high << 4) | low;
}

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
