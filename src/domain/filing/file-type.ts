import type { AttachmentFacts } from '../mail/mail-item';

/** What sort of content an attachment holds, as far as its type and name tell. */
export type FileType =
  | 'image'
  | 'audio'
  | 'video'
  | 'spreadsheet'
  | 'mail'
  | 'calendar'
  | 'smime-signature'
  | 'drawing'
  | 'document';

const BY_EXTENSION: readonly (readonly [RegExp, FileType])[] = [
  [/^(?:jpe?g|png|gif|bmp|tiff?|heic|heif|webp|avif|svg)$/u, 'image'],
  [/^(?:mp3|m4a|wav|aac|ogg|oga|amr|wma|flac)$/u, 'audio'],
  [/^(?:mp4|mov|avi|mkv|webm|wmv|m4v|3gp|mpe?g)$/u, 'video'],
  [/^(?:xlsx?|xlsm|xlsb|ods|csv|tsv)$/u, 'spreadsheet'],
  [/^(?:eml|msg)$/u, 'mail'],
  [/^(?:ics|vcs)$/u, 'calendar'],
  [/^p7s$/u, 'smime-signature'],
  [/^(?:dwg|dxf|dgn|ifc|rvt|skp)$/u, 'drawing'],
];

const BY_CONTENT_TYPE: readonly (readonly [RegExp, FileType])[] = [
  [/^application\/(?:x-)?pkcs7-signature/u, 'smime-signature'],
  [/^text\/calendar/u, 'calendar'],
  [/^image\/vnd\.(?:dwg|dxf)/u, 'drawing'],
  [/^image\//u, 'image'],
  [/^audio\//u, 'audio'],
  [/^video\//u, 'video'],
  [/^(?:message\/rfc822|application\/vnd\.ms-outlook)/u, 'mail'],
  [
    /^(?:text\/csv|application\/vnd\.(?:ms-excel|openxmlformats-officedocument\.spreadsheetml|oasis\.opendocument\.spreadsheet))/u,
    'spreadsheet',
  ],
];

/** The file name's extension in lower case without the dot; empty when it has none that looks like one. */
export function extensionOf(name: string): string {
  return /\.([a-z\d]{1,5})\s*$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The name decides before the content type: senders say `application/octet-stream` of anything. */
export function fileTypeOf(facts: Pick<AttachmentFacts, 'name' | 'contentType' | 'kind'>): FileType {
  const extension = extensionOf(facts.name);
  const type = facts.contentType.trim().toLowerCase();
  return (
    BY_EXTENSION.find(([pattern]) => pattern.test(extension))?.[1] ??
    BY_CONTENT_TYPE.find(([pattern]) => pattern.test(type))?.[1] ??
    (facts.kind === 'item' ? 'mail' : 'document')
  );
}
