/** Words of a mail's subject that say nothing about which case it belongs to. */
const EMPTY_WORDS = new Set([
  'ansøgning',
  'besked',
  'dokumenter',
  'henvendelse',
  'kommune',
  'mail',
  'oplysninger',
  'spørgsmål',
  'svar',
  'vedhæftet',
  'vedrørende',
]);
const SHORTEST_WORD = 4;
const SEARCHED_WORDS = 3;

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\d]+/gu) ?? [];

/** The words of a subject worth searching titles for, the longest (in Danish the most telling) first. */
export function searchWords(subject: string): readonly string[] {
  const words = wordsOf(subject).filter(
    (word) => word.length >= SHORTEST_WORD && !EMPTY_WORDS.has(word) && !/^\d+$/.test(word),
  );
  return [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, SEARCHED_WORDS);
}

/**
 * How well a case's title fits a subject: letters of the search words that stand in it, also within a compound
 * ("støj" in "støjklage"). 0 when nothing does.
 */
export function likeness(title: string, words: readonly string[]): number {
  const there = wordsOf(title);
  return words
    .filter((word) =>
      there.some((other) => other.includes(word) || (other.length >= 5 && word.includes(other))),
    )
    .reduce((sum, word) => sum + word.length, 0);
}
