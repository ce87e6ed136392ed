const LONGEST = 100;

/** A file name for a mail, from its subject: no characters that a file system or a header minds. */
export function mailFileName(subject: string): string {
  const safe = subject
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = Array.from(safe)
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '');
  return `${short || 'mail'}.eml`;
}
