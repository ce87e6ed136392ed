import type { CaseRef } from '../../contract/case';
import type { FilingPlan, PartKey, PlannedDocument } from '../../contract/filing';
import type { DocumentDraft, PartRef } from '../../domain/filing/document-draft';
import { identityOf } from '../../domain/mail/mail-identity';
import type { MailSnapshot } from '../../domain/mail/mail-item';
import { cleanSubject } from '../../domain/mail/subject';
import { plainLine } from '../../domain/text/plain';

/** Longest file name that every file system takes once it is encoded (255 bytes), with room for a number. */
const MAX_FILE_NAME = 120;

/** What Windows forbids in a name; slashes would be folders elsewhere too. */
const UNFIT = /[<>:"/\\|?*]+/gu;

/** Half of an emoji that was cut in two. */
const LONE_SURROGATE = /[\ud800-\udbff]$/u;

/**
 * A name that any file system takes.
 * @param extension the one it must have; null to keep its own
 * @param fallback stands in when nothing of the name is left
 */
function fileName(name: string, extension: string | null, fallback: string): string {
  const clean = plainLine(name.replace(UNFIT, ' ')).replace(/^[. ]+|[. ]+$/gu, '');
  const end = extension ?? /\.[\p{L}\d]{1,9}$/u.exec(clean)?.[0] ?? '';
  const stem = clean.toLowerCase().endsWith(end.toLowerCase())
    ? clean.slice(0, clean.length - end.length)
    : clean;
  const short = stem.slice(0, MAX_FILE_NAME).replace(LONE_SURROGATE, '').trim();
  return `${short || fallback}${end}`;
}

/** What the bytes of a part will be called, as far as the mail tells before they are fetched. */
function fileOf(part: PartRef, mail: MailSnapshot): Pick<PlannedDocument, 'fileName' | 'contentType'> {
  if (part.kind === 'mail') {
    const subject = cleanSubject(mail.subject);
    // The item id of an opened file is its name; Outlook's ids hold no dot.
    return /\.msg$/i.test(mail.itemId)
      ? { fileName: fileName(subject, '.msg', 'mail'), contentType: 'application/vnd.ms-outlook' }
      : { fileName: fileName(subject, '.eml', 'mail'), contentType: 'message/rfc822' };
  }
  const facts = mail.attachments.find(({ id }) => id === part.attachmentId);
  const isOutlookFile = /\.msg$/i.test(part.name);
  return facts?.kind === 'item' && !isOutlookFile
    ? { fileName: fileName(part.name, '.eml', 'mail'), contentType: 'message/rfc822' }
    : {
        fileName: fileName(part.name, null, 'attachment'),
        contentType: facts?.contentType.slice(0, 200) ?? 'application/octet-stream',
      };
}

/** The part as the gateway knows it again when the same mail is read from another mailbox. */
function partKey(part: PartRef): PartKey {
  return part.kind === 'mail'
    ? { kind: 'mail' }
    : { kind: 'attachment', name: part.name.slice(0, 1000), ordinal: part.ordinal };
}

/** What the plan of one filing is made of. */
export interface PlanInput {
  readonly key: string;
  readonly case: CaseRef;
  readonly mail: MailSnapshot;
  readonly documents: readonly { readonly key: string; readonly draft: DocumentDraft }[];
  readonly againBecause: string | undefined;
}

/** The plan of a filing as the contract has it. */
export function filingPlan({ key, case: ref, mail, documents, againBecause }: PlanInput): FilingPlan {
  return {
    key,
    case: ref,
    mail: identityOf(mail),
    conversationId: mail.conversationId?.slice(0, 1000) ?? null,
    documents: documents.map((document) => ({
      key: document.key,
      part: partKey(document.draft.part),
      title: document.draft.title.slice(0, 5000),
      documentDate: document.draft.documentDate,
      direction: document.draft.direction,
      kind: document.draft.kind,
      ...fileOf(document.draft.part, mail),
    })),
    ...(againBecause === undefined ? {} : { againBecause }),
  };
}
