const MAX_NAME_LENGTH = 150;
const FALLBACK = 'dokument';

/** Slashes and characters that a file system gives a meaning; control, direction and zero-width characters. */
const UNFIT = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/** A name that is safe as a file's name on any desktop and shows what it is: `evil\u202Efdp.exe` shows as it is. */
export function safeFileName(name: string): string {
  const clean = name.replace(UNFIT, '_').replace(/^[.\s]+|[.\s]+$/g, '');
  if (clean === '') return FALLBACK;
  const characters = Array.from(clean);
  if (characters.length <= MAX_NAME_LENGTH) return clean;
  const extension = /\.[A-Za-z0-9]{1,10}$/.exec(clean)?.[0] ?? '';
  return characters.slice(0, MAX_NAME_LENGTH - extension.length).join('') + extension;
}

/** Content-Disposition of a download: RFC 6266 with the full name as RFC 8187 and a plain one for old clients. */
export function attachmentNamed(name: string): string {
  const safe = safeFileName(name);
  const ascii = safe.replace(/[^\x20-\x7e]/g, '_').replaceAll('%', '_');
  const extended = encodeURIComponent(safe).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${extended}`;
}
