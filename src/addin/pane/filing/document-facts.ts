import type { DocumentDraft } from '../../../domain/filing/document-draft';
import { plainLine } from '../../../domain/text/plain';
import { fileTypeOf } from '../../../domain/filing/file-type';
import type { MailSnapshot } from '../../../domain/mail/mail-item';
import type { Messages } from '../../i18n/da';
import type { Format } from '../../i18n/format';
import type { IconName } from '../shared/icon';
import { type FormLimits, titleFault } from './form-check';
import type { FormRow } from './form-state';

/** What a row is called when it is spoken of: the file's name without marks that disguise it, or "the mail". */
export function nameOf({ part }: DocumentDraft, t: Messages): string {
  return part.kind === 'mail' ? t.documents.theMail : plainLine(part.name);
}

const ICONS: Readonly<Record<string, IconName>> = { image: 'image', mail: 'mail', calendar: 'calendar' };

export interface RowLine {
  readonly tone: 'plain' | 'warn' | 'error';
  readonly icon: IconName;
  readonly text: string;
}

/** What the document is made of: file name and size, or when and which way the mail went. */
export function factsOf(draft: DocumentDraft, mail: MailSnapshot, t: Messages, format: Format): RowLine {
  const { part } = draft;
  if (part.kind === 'mail') {
    const facts = [t.documents.mailFact, t.mail.direction[draft.direction], format.day(draft.documentDate)];
    return { tone: 'plain', icon: 'mail', text: facts.filter((fact) => fact !== '').join(' · ') };
  }
  const facts = mail.attachments.find(({ id }) => id === part.attachmentId);
  const size = facts?.size ?? null;
  const name = plainLine(part.name);
  const icon = facts?.kind === 'cloud' ? 'link' : (ICONS[facts ? fileTypeOf(facts) : ''] ?? 'document');
  return { tone: 'plain', icon, text: size === null ? name : `${name} · ${format.size(size)}` };
}

/** The one line under a title: what is wrong with it, else the facts. */
export function lineOf(
  { draft }: FormRow,
  mail: MailSnapshot,
  limits: FormLimits,
  t: Messages,
  format: Format,
): RowLine {
  const facts = factsOf(draft, mail, t, format);
  if (!draft.include) return facts;
  const fault = titleFault(draft.title, limits);
  if (fault === 'empty') return { tone: 'error', icon: 'warning', text: t.documents.finding.empty };
  if (fault === 'too-long') {
    const text = t.documents.tooLong(draft.title.trim().length, limits.maxTitleLength);
    return { tone: 'error', icon: 'warning', text };
  }
  if (draft.documentDate === '') return { tone: 'error', icon: 'warning', text: t.documents.dateMissing };
  const finding = (['cpr', 'describe-media', 'says-nothing'] as const).find((f) =>
    draft.titleFindings.includes(f),
  );
  return finding ? { tone: 'warn', icon: 'warning', text: t.documents.finding[finding] } : facts;
}
