/** Extension per media type, for parts that came without a name; `bin` for any other. */
const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ['application/pdf', 'pdf'],
  ['application/msword', 'doc'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/vnd.ms-excel', 'xls'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ['application/vnd.ms-powerpoint', 'ppt'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'pptx'],
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/rtf', 'rtf'],
  ['text/rtf', 'rtf'],
  ['application/zip', 'zip'],
  ['application/xml', 'xml'],
  ['application/json', 'json'],
  ['application/ics', 'ics'],
  ['application/pgp-signature', 'asc'],
  ['application/pgp-keys', 'asc'],
  ['application/pkcs7-mime', 'p7m'],
  ['application/x-pkcs7-mime', 'p7m'],
  ['application/pkcs7-signature', 'p7s'],
  ['application/x-pkcs7-signature', 'p7s'],
  ['application/vnd.ms-outlook', 'msg'],
  ['message/rfc822', 'eml'],
  ['message/global', 'eml'],
  ['message/delivery-status', 'txt'],
  ['message/disposition-notification', 'txt'],
  ['message/feedback-report', 'txt'],
  ['text/rfc822-headers', 'txt'],
  ['text/plain', 'txt'],
  ['text/html', 'html'],
  ['text/csv', 'csv'],
  ['text/xml', 'xml'],
  ['text/calendar', 'ics'],
  ['text/vcard', 'vcf'],
  ['text/x-vcard', 'vcf'],
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/gif', 'gif'],
  ['image/bmp', 'bmp'],
  ['image/tiff', 'tif'],
  ['image/webp', 'webp'],
  ['image/heic', 'heic'],
  ['image/svg+xml', 'svg'],
  ['audio/mpeg', 'mp3'],
  ['audio/wav', 'wav'],
  ['audio/mp4', 'm4a'],
  ['video/mp4', 'mp4'],
  ['video/quicktime', 'mov'],
]);

/** Longest name that we make from a subject, in characters; the extension comes on top. */
const MAX_MADE_NAME = 150;

/** The name of a part that came without one: neutral, and the same each time the file is opened. */
export function madeUpName(ordinal: number, contentType: string): string {
  // Outlook's own name for it, by which the user and every tool know it.
  if (contentType === 'application/ms-tnef') return 'winmail.dat';
  return `attachment-${ordinal}.${EXTENSIONS.get(contentType) ?? 'bin'}`;
}

/** A nested mail's name: its subject with the extension of its format. */
export function nestedMailName(subject: string, extension: 'eml' | 'msg'): string {
  return withExtension(Array.from(subject).slice(0, MAX_MADE_NAME).join(''), extension);
}

/** The name with the extension that its bytes ask for; an extension that mail files wrongly bear is replaced. */
export function withExtension(name: string, extension: 'eml' | 'msg'): string {
  const stem = name.trim().replace(/\.(eml|msg|txt|dat)$/i, '');
  const given = name.trim().slice(stem.length + 1);
  return `${stem}.${given.toLowerCase() === extension ? given : extension}`;
}
