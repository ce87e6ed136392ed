const PAD = 64;
const SKIP = 255;

/** Value of each byte in the alphabet of RFC 4648 §4; PAD for `=`, SKIP for what mailers put between. */
const VALUES: Uint8Array = (() => {
  const values = new Uint8Array(256).fill(SKIP);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;
  values['='.charCodeAt(0)] = PAD;
  return values;
})();

/**
 * Size in bytes of what base64 text decodes to. Padding ends a group of four wherever it stands, as some mailers pad
 * every line.
 */
export function base64Size(text: Uint8Array): number {
  let size = 0;
  let characters = 0;
  let at = 0;
  while (at < text.length) {
    const value = valueAt(text, at++);
    if (value < PAD) characters++;
    else if (value === PAD) {
      size += Math.floor((characters * 3) / 4);
      characters = 0;
    }
  }
  return size + Math.floor((characters * 3) / 4);
}

/** The bytes behind base64 text; characters outside the alphabet do not count (RFC 2045 §6.8). */
export function decodeBase64(text: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let at = 0;
  let bits = 0;
  let pending = 0;
  while (at < text.length) {
    if (pending === 0) {
      const groups = decodeGroups(text, at, out, length);
      at += groups * 4;
      length += groups * 3;
      if (at >= text.length) break;
    }
    const value = valueAt(text, at++);
    if (value === PAD) pending = 0;
    if (value >= PAD) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    pending += 6;
    if (pending >= 8) {
      pending -= 8;
      out[length++] = (bits >> pending) & 0xff;
    }
  }
  return out.subarray(0, length);
}

/** Decodes groups of four as long as nothing stands between: nearly all of a line, at several times the speed. */
function decodeGroups(text: Uint8Array, from: number, out: Uint8Array, length: number): number {
  let groups = 0;
  for (let at = from; at + 4 <= text.length; at += 4) {
    const a = valueAt(text, at);
    const b = valueAt(text, at + 1);
    const c = valueAt(text, at + 2);
    const d = valueAt(text, at + 3);
    if ((a | b | c | d) >= PAD) break;
    out[length++] = (a << 2) | (b >> 4);
    out[length++] = (b << 4) | (c >> 2);
    out[length++] = (c << 6) | d;
    groups++;
  }
  return groups;
}

function valueAt(text: Uint8Array, index: number): number {
  return VALUES[text[index] ?? 0] ?? SKIP;
}
