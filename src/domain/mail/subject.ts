import { plainLine } from '../text/plain';

/** Answer and forward marks of the mail programs met in Danish municipalities (da, en, de, sv/no, and numbered ones). */
const ANSWER_MARK =
  /^(?:sv|vs|re|fw|fwd|aw|wg|vb|antw|svar|videresendt)\s*(?:\[\d+\]|\(\d+\))?\s*(?:[:：]|\.(?=\s))/iu;
/** What mail gateways put before or after a subject to warn of mail from outside. */
const OUTSIDE_MARK =
  /[[*(<{]+\s*(?:ekstern(?:t| mail| e-?mail| afsender)?|external(?: e-?mail| sender)?|extern)\s*[\])*>}]+|^(?:ekstern|external)\s*:/iu;
/** Marks of secure post and of automatic answers; they tell how, not what. */
const CARRIER_MARK =
  /^(?:sikker (?:e-?)?(?:mail|post)|digital post|secure mail|automatisk svar|automatic reply|out of office)\s*:/iu;

/**
 * The subject without what mail programs and gateways have added: chains of `SV: VS: RE: FW:`, `[EKSTERN]`, `*EXTERN*`,
 * "Sikker mail:", direction and zero-width marks, surplus white space. Empty when nothing else was there.
 */
export function cleanSubject(subject: string): string {
  let text = plainLine(subject);
  for (;;) {
    const next = text
      .replace(OUTSIDE_MARK, ' ')
      .trim()
      .replace(ANSWER_MARK, '')
      .trim()
      .replace(CARRIER_MARK, '')
      .trim();
    if (next === text) return plainLine(text);
    text = next;
  }
}

/** Whether the subject says that the mail answers another. */
export function isAnswer(subject: string): boolean {
  const text = plainLine(subject).replace(OUTSIDE_MARK, ' ').trim();
  return /^(?:sv|re|aw|antw)\s*(?:\[\d+\]|\(\d+\))?\s*[:.]/iu.test(text);
}
