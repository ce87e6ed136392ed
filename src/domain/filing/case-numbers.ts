import { parseFacet } from '../kle/number';
import { plainText } from '../text/plain';

/** As many as the contract takes. */
const MAX_NUMBERS = 20;
/** A case number stands early or in the quoted history; the tail of a huge mail is not worth the time. */
const MAX_TEXT = 100_000;

const DASH = '\\s?[-\u2010-\u2014]\\s?';
/** KLE subject, facet, serial, year: `27.60.08-G01-12-26`. */
const KLE_CASE = new RegExp(
  `(?<![\\d.])(\\d{2}\\.\\d{2}\\.\\d{2})${DASH}([A-ZÆØÅ]\\d{2})${DASH}(\\d{1,6})${DASH}(\\d{4}|\\d{2})(?!\\d)`,
  'giu',
);
/** A word that says "here comes a case number", then year and serial: `sag 26/1234`, `sagsnr. 2026-001234`. */
const LABELLED = new RegExp(
  '(?<![\\p{L}\\d])(?:sag(?:en|s)?(?:[ -]?(?:nr|nummer|id))?|journal(?:nr|nummer)?|j\\.?\\s?nr|esdh(?:-?nr)?|(?:vores|jeres|deres|vor)\\s+ref(?:erence)?)' +
    '\\s?[.:]{0,2}\\s{0,2}(?:er\\s+)?((?:19|20)?\\d{2}[/-]\\d{3,7})(?![\\d/-])',
  'giu',
);

/**
 * Case numbers named in a text, in written form and order of first mention, each once, at most 20. Dates, phone numbers
 * and KLE numbers without a serial are not case numbers; year/serial counts only after a word such as "sag".
 */
export function caseNumbersIn(text: string): readonly string[] {
  const plain = plainText(text.slice(0, MAX_TEXT));
  const found: { at: number; number: string }[] = [];
  for (const match of plain.matchAll(KLE_CASE)) {
    const [, subject = '', facet = '', serial = '', year = ''] = match;
    const known = parseFacet(facet);
    if (known !== null) found.push({ at: match.index, number: `${subject}-${known}-${serial}-${year}` });
  }
  for (const match of plain.matchAll(LABELLED)) found.push({ at: match.index, number: match[1] ?? '' });
  found.sort((a, b) => a.at - b.at);
  return [...new Set(found.map((f) => f.number))].slice(0, MAX_NUMBERS);
}

/** The text without the KLE-form case numbers in it. */
export function withoutCaseNumbers(text: string): string {
  return text.replace(KLE_CASE, ' ');
}
