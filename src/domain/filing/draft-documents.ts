import { directionOf } from '../mail/direction';
import type { AttachmentFacts, MailSnapshot } from '../mail/mail-item';
import { danishDay } from '../time/danish-day';
import { documentKindOf } from '../titles/document-kind';
import { suggestAttachmentTitle } from '../titles/attachment-title';
import { readMail, suggestMailTitle } from '../titles/mail-title';
import type { SuggestedTitle } from '../titles/suggested-title';
import type { DocumentDraft, DocumentKind, LeftOutReason } from './document-draft';
import { leftOutReason } from './left-out';

export interface DraftPolicy {
  /** How the municipality's own mail addresses end. */
  readonly ownDomains: readonly string[];
  /** Codes of the kinds that the case system knows; a kind it does not know becomes `other`. All when left out. */
  readonly kinds?: readonly string[];
  /** Danish day `YYYY-MM-DD` for a mail that bears no date; without it such a document's date is empty, for the user to set. */
  readonly today?: string;
}

/**
 * The rows of the form (F1, F2, F8): first the mail, then each attachment in the mail's order, each a document of its own.
 * An encrypted mail is one row: its parts cannot be read, and the whole mail is the document.
 * @param bodyText the body as plain text, null when it is not known (yet); only its beginning is read
 */
export function draftDocuments(
  snapshot: MailSnapshot,
  bodyText: string | null,
  policy: DraftPolicy,
): readonly DocumentDraft[] {
  const direction = directionOf(snapshot, policy.ownDomains);
  const documentDate = dayOf(snapshot.receivedAt) ?? policy.today ?? '';
  const mail = readMail(snapshot, bodyText ?? '', { direction, documentDate, ownDomains: policy.ownDomains });
  const common = { documentDate, direction };
  const known = (kind: DocumentKind) =>
    policy.kinds === undefined || policy.kinds.includes(kind) ? kind : 'other';

  const mailTitle = suggestMailTitle(mail);
  const mailDraft: DocumentDraft = {
    ...common,
    part: { kind: 'mail' },
    include: true,
    leftOut: null,
    title: mailTitle.title,
    titleFindings: mailTitle.findings,
    kind: known('mail'),
  };
  if (snapshot.protection === 'encrypted') return [mailDraft];

  const ordinalOf = ordinals();
  const leftOuts = snapshot.attachments.map(leftOutReason);
  const titles = tellApart(
    snapshot.attachments.map((facts, i) => suggestAttachmentTitle(facts, mail, isDecoration(leftOuts[i]))),
  );
  const attachments = snapshot.attachments.map((facts, i): DocumentDraft => {
    const leftOut = leftOuts[i] ?? null;
    return {
      ...common,
      part: {
        kind: 'attachment',
        attachmentId: facts.id,
        name: facts.name,
        ordinal: ordinalOf(facts),
      },
      include: leftOut === null,
      leftOut,
      title: titles[i]?.title ?? '',
      titleFindings: titles[i]?.findings ?? [],
      kind: known(documentKindOf(facts)),
    };
  });
  return [mailDraft, ...attachments];
}

function isDecoration(reason: LeftOutReason | null | undefined): boolean {
  return reason === 'signature-image' || reason === 'inline-image';
}

/** Null for no date, and for a date that is none. */
function dayOf(instant: string | null): string | null {
  return instant === null || Number.isNaN(Date.parse(instant)) ? null : danishDay(instant);
}

/** Counts attachments of the same name: 0, 1, … */
function ordinals(): (facts: AttachmentFacts) => number {
  const seen = new Map<string, number>();
  return ({ name }) => {
    const ordinal = seen.get(name) ?? 0;
    seen.set(name, ordinal + 1);
    return ordinal;
  };
}

/** Two documents on a case must not bear the same title: equal ones are numbered "(1 af 3)". */
function tellApart(titles: readonly SuggestedTitle[]): readonly SuggestedTitle[] {
  const total = new Map<string, number>();
  for (const { title } of titles) total.set(title, (total.get(title) ?? 0) + 1);
  const seen = new Map<string, number>();
  return titles.map((suggested) => {
    const count = total.get(suggested.title) ?? 0;
    if (count < 2) return suggested;
    const number = (seen.get(suggested.title) ?? 0) + 1;
    seen.set(suggested.title, number);
    return { ...suggested, title: `${suggested.title} (${number} af ${count})` };
  });
}
