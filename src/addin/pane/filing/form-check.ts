import type { CaseSummary } from '../../../contract/case';
import type { DocumentDraft } from '../../../domain/filing/document-draft';
import { isCalendarDay } from '../../../domain/time/danish-day';
import { TITLE_MAX_LENGTH } from '../../../domain/titles/lint-title';
import { chosenCase, type FormRow, type FormState } from './form-state';

export interface FormLimits {
  readonly maxTitleLength: number;
  readonly maxDocuments: number;
}

/** Until the gateway has told its own. */
export const USUAL_LIMITS: FormLimits = { maxTitleLength: TITLE_MAX_LENGTH, maxDocuments: 301 };

/** What keeps the form from being filed; the first that the user should mend. */
export type Obstacle =
  | { readonly kind: 'no-case' }
  | { readonly kind: 'no-document' }
  | { readonly kind: 'too-many' }
  | { readonly kind: 'row'; readonly id: string; readonly why: 'title' | 'date' };

export type FormCheck =
  | { readonly kind: 'ready'; readonly case: CaseSummary; readonly drafts: readonly DocumentDraft[] }
  | { readonly kind: 'stopped'; readonly by: Obstacle };

const plain = (title: string) => title.trim().replace(/\s+/gu, ' ');

/** Whether a title would be refused, and how. */
export function titleFault(title: string, { maxTitleLength }: FormLimits): 'empty' | 'too-long' | null {
  const text = plain(title);
  if (text === '') return 'empty';
  return text.length > maxTitleLength ? 'too-long' : null;
}

function rowObstacle({ id, draft }: FormRow, limits: FormLimits): Obstacle | null {
  if (titleFault(draft.title, limits) !== null) return { kind: 'row', id, why: 'title' };
  return isCalendarDay(draft.documentDate) ? null : { kind: 'row', id, why: 'date' };
}

/** The documents to file, with titles tidied, or what is in the way. */
export function checkForm(state: FormState, limits: FormLimits): FormCheck {
  const included = state.rows.filter((row) => row.draft.include);
  const chosen = chosenCase(state);
  if (chosen === null) return { kind: 'stopped', by: { kind: 'no-case' } };
  if (included.length === 0) return { kind: 'stopped', by: { kind: 'no-document' } };
  if (included.length > limits.maxDocuments) return { kind: 'stopped', by: { kind: 'too-many' } };
  for (const row of included) {
    const by = rowObstacle(row, limits);
    if (by !== null) return { kind: 'stopped', by };
  }
  const drafts = included.map(({ draft }) => ({ ...draft, title: plain(draft.title) }));
  return { kind: 'ready', case: chosen, drafts };
}
