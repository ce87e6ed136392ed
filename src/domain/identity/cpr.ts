/** A CPR number found in a text. */
export interface FoundCpr {
  /** Ten digits. */
  readonly digits: string;
  /** Where it begins and ends in the text, as indexes into it. */
  readonly start: number;
  readonly end: number;
}

/** Hyphens that people and Word put between date and serial; a no-break space counts as a space. */
const SEPARATOR = '[-\u2010-\u2014\u2212]|[ \u00a0]{1,2}|[ \u00a0][-\u2013][ \u00a0]';
const CPR = new RegExp(`(?<![\\d])(\\d{6})(${SEPARATOR}|)(\\d{4})(?!\\d)`, 'gu');
/** Ten digits after one of these are something else. */
const OTHER_NUMBER =
  /(?:konto(?:nr|nummer)?|iban|reg\.?\s?(?:nr)?|faktura(?:nr|nummer)?|ordre(?:nr|nummer)?|ean(?:-?nr)?|tlf|telefon|mobil|\+\d{2})[\s.:#]*(?:\d{4}[\s-]+)?$/iu;

/**
 * All CPR numbers in a text, with or without hyphen or space. The date must exist; day + 60 is accepted (replacement
 * numbers, erstatnings-CPR). No modulus 11: numbers given out since 2007 need not meet it (CPR-kontoret).
 * Longer runs of digits (accounts, EAN, references) are not CPR numbers.
 */
export function findCpr(text: string): readonly FoundCpr[] {
  const found: FoundCpr[] = [];
  for (const match of text.matchAll(CPR)) {
    const [whole, date = '', separator = '', serial = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    if (!hasRealDate(date, serial)) continue;
    if (isWithinLongerNumber(text, start, end)) continue;
    if (separator.trim() === '' && isNamedOtherwise(text.slice(Math.max(0, start - 30), start))) continue;
    found.push({ digits: date + serial, start, end });
  }
  return found;
}

/** Whether a text holds anything that looks like a CPR number. */
export function holdsCpr(text: string): boolean {
  return findCpr(text).length > 0;
}

/** `6701901234` or `670190-1234` for display: `670190-••••`. Anything that is no CPR number comes back wholly masked. */
export function maskCpr(cpr: string): string {
  const digits = cpr.replace(/\D/gu, '');
  return digits.length === 10 ? `${digits.slice(0, 6)}-••••` : '••••••-••••';
}

/** The text with every CPR number masked for display. */
export function maskCprIn(text: string): string {
  return replaceCpr(text, maskCpr);
}

/** The text with every CPR number taken out; the space around it is left as it is. */
export function removeCprFrom(text: string): string {
  return replaceCpr(text, () => '');
}

function replaceCpr(text: string, by: (digits: string) => string): string {
  let out = '';
  let from = 0;
  for (const { digits, start, end } of findCpr(text)) {
    out += text.slice(from, start) + by(digits);
    from = end;
  }
  return out + text.slice(from);
}

function isNamedOtherwise(before: string): boolean {
  // Most text before a number holds no such word at all; the cheap look first keeps long lists of numbers fast.
  return /[\p{L}+]/u.test(before) && OTHER_NUMBER.test(before);
}

/** `12-010190-1234` or `010190-1234-5` is another kind of number. */
function isWithinLongerNumber(text: string, start: number, end: number): boolean {
  return (
    /\d[-./]$/u.test(text.slice(Math.max(0, start - 2), start)) || /^[-/]\d/u.test(text.slice(end, end + 2))
  );
}

/** The seventh digit tells the century (CPR-kontoret, "Personnummeret i CPR"). */
function hasRealDate(date: string, serial: string): boolean {
  const stated = Number(date.slice(0, 2));
  const day = stated > 60 ? stated - 60 : stated;
  const month = Number(date.slice(2, 4));
  const yy = Number(date.slice(4, 6));
  const seventh = Number(serial[0]);
  const year = centuryOf(yy, seventh) + yy;
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
}

function centuryOf(yy: number, seventh: number): number {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return yy <= 36 ? 2000 : 1900;
  return yy <= 57 ? 2000 : 1800;
}
