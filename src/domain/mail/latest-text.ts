import { plainText } from '../text/plain';

/** What is new in a mail stands first; the rest of a huge body is history, tables or noise. */
const MAX_TEXT = 8_000;

/** Where the history begins: what Outlook, Gmail, Apple Mail and phones put before the mail that is answered. */
const HISTORY_STARTS: readonly RegExp[] = [
  /^\s*_{10,}\s*$/mu,
  /^\s*-{2,}\s*(?:oprindelig (?:meddelelse|besked|mail)|original message|videresendt (?:meddelelse|besked)|forwarded message)\b/imu,
  /^\s*\**(?:fra|from|von)\s*:\**[^\n]{1,200}\n(?:[^\n]{0,200}\n){0,3}?\s*\**(?:sendt|sent|dato|date|til|to|emne|subject)\s*:/imu,
  /^\s*(?:den|on)\s[^\n]{5,120}(?:skrev|wrote)[^\n]{0,120}:\s*$/imu,
  /^\s*>/mu,
];
const DISCLAIMER =
  /^[^\n]*(?:indholdet af denne (?:e-?)?mail|denne (?:e-?)?mail (?:og|er|kan)[^\n]{0,60}fortrolig|behandler personoplysninger|this e-?mail (?:and|is)[^\n]{0,60}confidential)/imu;

/** The words written this time: the body's beginning without quoted history and disclaimers. May be empty. */
export function latestText(body: string): string {
  const text = plainText(body.slice(0, MAX_TEXT));
  // A forward begins with its history: then the history is what the mail says.
  const end = [...HISTORY_STARTS, DISCLAIMER]
    .map((start) => text.search(start))
    .filter((at) => at >= 0 && text.slice(0, at).trim().length > 15);
  return text.slice(0, Math.min(text.length, ...end)).trim();
}
