/** An encoded word is at most 75 characters (RFC 2047 §2); 45 bytes of UTF-8 fill 60 of Base64. */
const BYTES_PER_WORD = 45;

/** Unstructured header text: as it is when plain ASCII, else as RFC 2047 encoded words. Never breaks the header. */
export function encodedText(text: string): string {
  const line = text.replace(/[\r\n\t]+/g, ' ').trim();
  return isPlain(line) ? line : words(line);
}

/** A display name: a quoted string when plain ASCII, else encoded words (RFC 5322 §3.2.5, RFC 2047 §5). */
export function encodedPhrase(name: string): string {
  const line = name.replace(/[\r\n\t]+/g, ' ').trim();
  return isPlain(line) ? `"${line.replace(/["\\]/g, '\\$&')}"` : words(line);
}

/** Short ASCII that cannot be taken for an encoded word. */
function isPlain(line: string): boolean {
  return /^[\x20-\x7e]{0,900}$/.test(line) && !line.includes('=?');
}

function words(text: string): string {
  return utf8Stretches(text, BYTES_PER_WORD)
    .map((bytes) => `=?UTF-8?B?${btoa(String.fromCharCode(...bytes))}?=`)
    .join('\r\n ');
}

/** The text as UTF-8 in stretches of at most `limit` bytes, no character cut in two (RFC 2047 §5). */
export function utf8Stretches(text: string, limit: number): Uint8Array[] {
  const encoder = new TextEncoder();
  const stretches: Uint8Array[] = [];
  let current: number[] = [];
  for (const character of text) {
    const bytes = encoder.encode(character);
    if (current.length + bytes.length > limit) {
      stretches.push(Uint8Array.from(current));
      current = [];
    }
    current.push(...bytes);
  }
  return [...stretches, Uint8Array.from(current)];
}
