import type { CaseSuggestion, CaseSummary } from '../../../src/contract/case';
import type { FilingDocument } from '../../../src/contract/filing';
import type {
  FilingRun,
  RunDocument,
  RunDocumentState,
  RunState,
} from '../../../src/addin/gateway/filing-run';
import type { DocumentDraft } from '../../../src/domain/filing/document-draft';
import type { MailItem, MailSnapshot } from '../../../src/domain/mail/mail-item';

export const mail = (over: Partial<MailSnapshot> = {}): MailSnapshot => ({
  mailboxOwner: 'kirsten@enkelt.example',
  userAddress: 'kirsten@enkelt.example',
  sharedMailbox: false,
  itemId: 'item-1',
  internetMessageId: '<1@privat.example>',
  conversationId: 'conversation-1',
  itemKind: 'message',
  subject: 'Ansøgning om kørestol',
  from: { name: 'Jens Holm', address: 'jens@privat.example' },
  to: [{ name: 'Kirsten Dahl', address: 'kirsten@enkelt.example' }],
  cc: [],
  receivedAt: '2026-11-24T13:12:00Z',
  attachments: [],
  protection: 'none',
  ...over,
});

export const draft = (over: Partial<DocumentDraft> = {}): DocumentDraft => ({
  part: { kind: 'mail' },
  include: true,
  leftOut: null,
  title: 'Ansøgning fra borger om kørestol',
  documentDate: '2026-11-24',
  direction: 'incoming',
  kind: 'mail',
  titleFindings: [],
  ...over,
});

export const attachmentDraft = (id: string, over: Partial<DocumentDraft> = {}): DocumentDraft =>
  draft({
    part: { kind: 'attachment', attachmentId: id, name: `${id}.pdf`, ordinal: 0 },
    title: `Bilag ${id}`,
    ...over,
  });

export const aCase = (id: string, over: Partial<CaseSummary> = {}): CaseSummary => ({
  ref: { system: 'embedded', id },
  number: `27.60.08-G01-${id}-26`,
  title: `Sag ${id}`,
  status: 'open',
  kle: { number: '27.60.08', title: 'Mobilitetshjælpemidler' },
  facet: 'G01',
  parties: [],
  responsible: null,
  opened: null,
  ...over,
});

export const suggestion = (id: string, sure = false, over: Partial<CaseSummary> = {}): CaseSuggestion => ({
  case: aCase(id, over),
  reasons: [{ code: sure ? 'same-conversation' : 'title-words' }],
  sure,
});

const filingDocument = (over: Partial<FilingDocument> = {}): FilingDocument => ({
  key: 'key-1',
  part: { kind: 'mail' },
  title: 'Ansøgning fra borger om kørestol',
  state: 'queued',
  received: 10,
  complete: true,
  documentId: null,
  documentNumber: null,
  reason: null,
  nextAttemptAt: null,
  updatedAt: '2026-11-25T09:00:00Z',
  ...over,
});

export const runDocument = (state: RunDocumentState, key = 'key-1'): RunDocument => ({
  key,
  draft: draft(),
  state,
});

export const handedOver = (over: Partial<FilingDocument> = {}, key = 'key-1'): RunDocument =>
  runDocument({ kind: 'handed-over', document: filingDocument({ key, ...over }) }, key);

export const runState = (documents: readonly RunDocument[], over: Partial<RunState> = {}): RunState => ({
  case: aCase('1'),
  documents,
  mailOrigin: null,
  phase: 'working',
  startError: null,
  ...over,
});

/** A run whose state the test sets by hand. */
export function fakeRun(snapshot: MailSnapshot, initial: RunState) {
  let state = initial;
  const listeners = new Set<() => void>();
  const run: FilingRun = {
    item: { snapshot } as MailItem,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retry: () => undefined,
  };
  const set = (next: RunState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  return { run, set, listeners };
}
