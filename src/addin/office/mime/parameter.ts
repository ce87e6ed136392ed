import { utf8Stretches } from './encoded-word';

/** Bytes per continuation: each may become three characters, and a line should stay under 78 (RFC 5322 §2.1.1). */
const BYTES_PER_LINE = 18;

/**
 * A header parameter of any text, as RFC 2231 continuations where it is not plain and short: long names, Danish
 * letters, quotes. Starts with `;` on a line of its own.
 */
export function parameter(name: string, value: string): string {
  const line = value.replace(/\p{Cc}+/gu, ' ');
  if (/^[\w .,()+-]{1,50}$/.test(line)) return `;\r\n ${name}="${line}"`;
  return utf8Stretches(line, BYTES_PER_LINE)
    .map((bytes, i) => `;\r\n ${name}*${i}*=${i === 0 ? "UTF-8''" : ''}${percent(bytes)}`)
    .join('');
}

function percent(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => {
    const character = String.fromCharCode(byte);
    return /[A-Za-z0-9._-]/.test(character)
      ? character
      : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
}
