import { withoutCaseNumbers } from '../filing/case-numbers';
import { removeCprFrom } from '../identity/cpr';
import { plainLine } from '../text/plain';

/** References that mean something to one sender only: "j.nr. 23-58114", "Vores ref.: 23-0041877", "sagsnr. 26/1234". */
const REFERENCE =
  /(?<!\p{L})(?:(?:vores|jeres|deres|din|vor)\s+)?(?:ref(?:erence)?|j\.?\s?nr|journalnr|sags?(?:[ -]?(?:nr|nummer|id))?|ordre(?:nr|nummer)?|id)(?!\p{L})[.:]?\s*[\p{L}\d]*\d[\p{L}\d/.-]*/giu;
/** An id: at least four digits with other signs around, or five and more alone; years and postal codes are shorter. */
const BARE_ID =
  /(?<![\p{L}\d])(?:\d{2,}(?:[-/]\d{4,})+(?:[-/]\d+)*|\d{5,}-\d+|\d{2,4}[-/]\d{5,}|\d{6,}|[\da-f]{8}-[\da-f-]{20,})(?![\p{L}\d])/giu;

/** A line without what must not stand in a title: CPR numbers, case numbers, others' references, long ids. */
export function withoutNumbers(text: string): string {
  return tidy(numbersRemoved(text));
}

/** The same for running text: cheaper, and leaves the gaps. */
export function numbersRemoved(text: string): string {
  return removeCprFrom(withoutCaseNumbers(text)).replace(REFERENCE, ' ').replace(BARE_ID, ' ');
}

/** Takes emoji out and repairs what taking words out leaves behind: empty brackets, doubled or dangling separators. */
export function tidy(text: string): string {
  return plainLine(
    text
      .replace(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]+/gu, ' ')
      .replace(/[([{]\s*\d{0,2}\s*[)\]}]/gu, ' ')
      .replace(/\s+([,.;:!?])/gu, '$1')
      .replace(/(?:\s+[-–/|]){2,}\s+/gu, ' – '),
  ).replace(/^[\s,.;:!?*#/|)\]}–-]+|[\s,;:*#/|([{–-]+$/gu, '');
}

/** Abbreviations that others cannot be expected to know, written out. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})spm\.?(?!\p{L})/giu, 'spørgsmål'],
  [/(?<!\p{L})ans(?:øgn)?\.(?!\p{L})|(?<!\p{L})ansøgn(?!\p{L})/giu, 'ansøgning'],
  [/(?<!\p{L})bek\.?(?!\p{L})/giu, 'bekendtgørelse'],
  [/(?<!\p{L})(?:ang\.?|angående|vedrørende|vedr(?!\.)|vedr\.)(?!\p{L})/giu, 'vedr.'],
  [/(?<!\p{L})afg\.(?!\p{L})/giu, 'afgørelse'],
  [/(?<!\p{L})lægeerkl\.?(?!\p{L})/giu, 'lægeerklæring'],
  [/(?<!\p{L})fakt\.(?!\p{L})/giu, 'faktura'],
  [/^udkast\s+(?!til(?!\p{L}))(?=\p{L}{3})/giu, 'Udkast til '],
  [/(?<!\p{L})(?:ifm|i fbm)\.?(?!\p{L})/giu, 'i forbindelse med'],
];

/** The text with known abbreviations written out (F3). */
export function writtenOut(text: string): string {
  return ABBREVIATIONS.reduce((result, [pattern, word]) => result.replace(pattern, word), text);
}

/** The same words without a person's name, whole or the first name in front ("Kirsten, har du tid?"). */
export function withoutName(text: string, name: string): string {
  const words = plainLine(name);
  const [first = ''] = words.split(' ');
  if (first.length < 5 && first === words) return text;
  const addressed = text.toLowerCase().startsWith(`${first.toLowerCase()},`);
  if (addressed) return withoutName(text.slice(first.length + 1), name);
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '\\s+');
  return tidy(
    text.replace(
      new RegExp(
        `(?:(?:\\s*[-–,/:]\\s*)|(?:\\s+(?:for|fra|til)\\s+))?(?<!\\p{L})${escaped}(?!\\p{L})`,
        'giu',
      ),
      ' ',
    ),
  );
}
