/** Longest body text given out, in UTF-16 units: ample for suggestions, and bounded for a mail that is all text. */
export const MAX_BODY_TEXT = 200_000;

/** Body text as the suggestions want it: line ends as `\n`, runs of space as one, at most one blank line. */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/[\p{Cc}\u200b\u2060\ufeff]/gu, (char) => (char === '\n' ? char : ''))
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .slice(0, MAX_BODY_TEXT)
    .trim();
}

/** A subject or a name: one line, without control characters (which neither databases nor headers can hold). */
export function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}
