import type { CaseRef, CaseSuggestion, CaseSummary } from '../../../contract/case';
import type { DocumentDraft, PartRef } from '../../../domain/filing/document-draft';
import { lintTitle } from '../../../domain/titles/lint-title';

/** What the user may change on a row. */
export type RowEdit = Partial<
  Pick<DocumentDraft, 'title' | 'documentDate' | 'direction' | 'kind' | 'include'>
>;

export interface FormRow {
  readonly id: string;
  /** As it would be filed now: the suggestion with the user's edits. */
  readonly draft: DocumentDraft;
  /** Fields the user has changed; a later suggestion leaves them alone. */
  readonly touched: ReadonlySet<keyof RowEdit>;
}

export interface FormState {
  readonly rows: readonly FormRow[];
  readonly suggestions: {
    readonly state: 'pending' | 'ready' | 'failed';
    /** In the order they came; never sorted anew. */
    readonly list: readonly CaseSuggestion[];
  };
  /** Key of the chosen case, and whether the user chose it. */
  readonly chosen: { readonly key: string; readonly byUser: boolean } | null;
  /** A case found by search: stands first while it is there. */
  readonly picked: CaseSummary | null;
  readonly othersOpen: boolean;
  readonly searchOpen: boolean;
  /** Row whose date, direction and kind are open. */
  readonly detailsOf: string | null;
}

export type FormAction =
  | { readonly type: 'drafts'; readonly drafts: readonly DocumentDraft[] }
  | { readonly type: 'edit'; readonly id: string; readonly edit: RowEdit }
  | { readonly type: 'suggestions'; readonly list: readonly CaseSuggestion[] }
  | { readonly type: 'suggestions-failed' }
  | { readonly type: 'choose'; readonly key: string }
  | { readonly type: 'choose-nth'; readonly n: number }
  | { readonly type: 'pick'; readonly case: CaseSummary }
  | { readonly type: 'others'; readonly open: boolean }
  | { readonly type: 'search'; readonly open: boolean }
  | { readonly type: 'details'; readonly id: string | null };

const rowId = (part: PartRef) => (part.kind === 'mail' ? 'mail' : `attachment:${part.attachmentId}`);
export const caseKey = ({ system, id }: CaseRef) => `${system}/${id}`;

export function initialForm(drafts: readonly DocumentDraft[]): FormState {
  return {
    rows: drafts.map((draft) => ({ id: rowId(draft.part), draft, touched: new Set() })),
    suggestions: { state: 'pending', list: [] },
    chosen: null,
    picked: null,
    othersOpen: false,
    searchOpen: false,
    detailsOf: null,
  };
}

export function formReducer(state: FormState, action: FormAction): FormState {
  switch (action.type) {
    case 'drafts': {
      const rows = refine(state.rows, action.drafts);
      const news = rows.length !== state.rows.length || rows.some((row, i) => row !== state.rows[i]);
      return news ? { ...state, rows } : state;
    }
    case 'edit':
      return {
        ...state,
        rows: state.rows.map((row) => (row.id === action.id ? edited(row, action.edit) : row)),
      };
    case 'suggestions':
      return withSuggestions(state, action.list);
    case 'suggestions-failed':
      return state.suggestions.state === 'ready'
        ? state
        : { ...state, suggestions: { ...state.suggestions, state: 'failed' } };
    case 'choose':
      return { ...state, chosen: { key: action.key, byUser: true } };
    case 'choose-nth': {
      const all = caseOptions(state);
      const option = [...all.visible, ...all.others][action.n - 1];
      if (option === undefined) return state;
      const othersOpen = state.othersOpen || all.others.includes(option);
      return { ...state, othersOpen, chosen: { key: caseKey(option.case.ref), byUser: true } };
    }
    case 'pick':
      return {
        ...state,
        picked: action.case,
        chosen: { key: caseKey(action.case.ref), byUser: true },
        searchOpen: false,
        othersOpen: false,
      };
    case 'others':
      return { ...state, othersOpen: action.open };
    case 'search':
      return { ...state, searchOpen: action.open };
    case 'details':
      return { ...state, detailsOf: action.id };
  }
}

function edited(row: FormRow, edit: RowEdit): FormRow {
  const draft = { ...row.draft, ...edit };
  const findings = edit.title === undefined ? draft.titleFindings : lintTitle(edit.title);
  return {
    ...row,
    draft: { ...draft, titleFindings: findings },
    touched: new Set([...row.touched, ...(Object.keys(edit) as (keyof RowEdit)[])]),
  };
}

/** New suggestions for the same mail: they fill what nobody has touched, row by row. */
function refine(rows: readonly FormRow[], drafts: readonly DocumentDraft[]): readonly FormRow[] {
  const known = new Map(rows.map((row) => [row.id, row]));
  return drafts.map((draft) => {
    const id = rowId(draft.part);
    const row = known.get(id);
    if (row === undefined) return { id, draft, touched: new Set() };
    const { touched, draft: shown } = row;
    const kept = Object.fromEntries([...touched].map((field) => [field, shown[field]])) as RowEdit;
    const titleFindings = touched.has('title') ? shown.titleFindings : draft.titleFindings;
    const refined = { ...draft, ...kept, titleFindings };
    return sameDraft(refined, shown) ? row : { ...row, draft: refined };
  });
}

/** A row that says the same stays the same object, so that it is not drawn again. */
function sameDraft(a: DocumentDraft, b: DocumentDraft): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Late suggestions go behind those that are shown. Chosen beforehand only when sure, and never against the user. */
function withSuggestions(state: FormState, late: readonly CaseSuggestion[]): FormState {
  const { list: shown } = state.suggestions;
  const keys = new Set(shown.map((suggestion) => caseKey(suggestion.case.ref)));
  const list = [...shown, ...late.filter((suggestion) => !keys.has(caseKey(suggestion.case.ref)))];
  const next: FormState = { ...state, suggestions: { state: 'ready', list } };
  if (state.chosen !== null) return next;
  const sure = late.find((suggestion) => suggestion.sure && suggestion.case.status === 'open');
  if (sure === undefined) return next;
  const key = caseKey(sure.case.ref);
  const hidden = caseOptions(next).others.some((option) => caseKey(option.case.ref) === key);
  return { ...next, chosen: { key, byUser: false }, othersOpen: state.othersOpen || hidden };
}

export interface CaseOption {
  readonly case: CaseSummary;
  /** Why it is suggested; null when the user searched for it. */
  readonly suggestion: CaseSuggestion | null;
}

/** How many suggestions have a place of their own; the rest stand behind "other suggestions". */
const SLOTS = 2;

export function caseOptions({ picked, suggestions: { list } }: Pick<FormState, 'picked' | 'suggestions'>): {
  readonly visible: readonly CaseOption[];
  readonly others: readonly CaseOption[];
} {
  const suggested = list.map((suggestion) => ({ case: suggestion.case, suggestion }));
  if (picked === null) return { visible: suggested.slice(0, SLOTS), others: suggested.slice(SLOTS) };
  const key = caseKey(picked.ref);
  return {
    visible: [{ case: picked, suggestion: null }],
    others: suggested.filter((option) => caseKey(option.case.ref) !== key),
  };
}

/** What is on the screen now: the chosen case always is. */
export function shownOptions(state: FormState): readonly CaseOption[] {
  const { visible, others } = caseOptions(state);
  const isChosen = (option: CaseOption) => caseKey(option.case.ref) === state.chosen?.key;
  return [...visible, ...(state.othersOpen ? others : others.filter(isChosen))];
}

export function chosenCase(state: FormState): CaseSummary | null {
  const { visible, others } = caseOptions(state);
  return [...visible, ...others].find((o) => caseKey(o.case.ref) === state.chosen?.key)?.case ?? null;
}
