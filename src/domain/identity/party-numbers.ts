import { findCpr } from './cpr';
import { findCvr } from './cvr';

/** As many as the contract takes. */
const MAX_NUMBERS = 20;
/** Beyond this a mail is quoted history several times over. */
const MAX_TEXT = 100_000;

/** CPR and CVR numbers in a text, digits only, each once, at most 20: the keys by which a case's parties are known. */
export function partyNumbersIn(text: string): readonly string[] {
  const bounded = text.slice(0, MAX_TEXT);
  const numbers = [...findCpr(bounded).map((found) => found.digits), ...findCvr(bounded)];
  return [...new Set(numbers)].slice(0, MAX_NUMBERS);
}
