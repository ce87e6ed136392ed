/**
 * Characters that are not seen but spoil search and can disguise a name: control characters, zero-width characters,
 * soft hyphen, and the marks that turn the direction of text (Unicode categories Cc and Cf).
 */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/** Text on one line: Unicode NFC, nothing invisible, every run of white space one space, trimmed. */
export function plainLine(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

/** As `plainLine`, but lines stay lines, with at most one empty line between; for running text. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/(?: ?\n){3,}/gu, '\n\n');
}

/** First letter in upper case; the rest as it stands. */
export function sentenceCase(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('da-DK') + text.slice(first.length);
}

/** At most `max` characters, cut at a word where there is one, with an ellipsis when something was cut. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  const space = cut.lastIndexOf(' ');
  const end = space > max / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/u, '');
  return `${end.replace(/[\s,;:.–-]+$/u, '')}…`;
}
