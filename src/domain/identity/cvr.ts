const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1];
/** Eight digits, also written in pairs or with dots, after "CVR" or "SE" and the small words people put between. */
const LABELLED =
  /(?<![\p{L}\d])(?:cvr|se)[\s./-]{0,2}(?:(?:nr|nummer|no)\.?)?[\s:.]{0,3}(?:DK[\s-]?)?(\d(?:[ .\u00a0]?\d){7})(?!\d)/giu;
/** The European form of the same number. */
const VAT = /(?<![\p{L}\d])DK[ -]?(\d{8})(?!\d)/gu;

/** Whether eight digits meet the modulus 11 of CVR numbers. */
export function isCvr(digits: string): boolean {
  if (!/^[1-9]\d{7}$/u.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return sum % 11 === 0;
}

/**
 * CVR numbers in a text, eight digits each, each once. Eight digits alone are as often a phone number, so a number counts
 * only where the text calls it one. Then a wrong check digit is let through: it can only find nothing. `DK12345678` must
 * meet the modulus.
 */
export function findCvr(text: string): readonly string[] {
  const labelled = [...text.matchAll(LABELLED)].map((m) => (m[1] ?? '').replace(/\D/gu, ''));
  const vat = [...text.matchAll(VAT)].map((m) => m[1] ?? '').filter(isCvr);
  return [...new Set([...labelled, ...vat])].filter((digits) => !digits.startsWith('0'));
}
