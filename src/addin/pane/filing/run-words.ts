import type { RejectReason } from '../../../contract/filing';
import type { ProblemCode } from '../../../contract/problem';
import type { MailReadProblem } from '../../../domain/mail/mail-read-error';
import type { Messages } from '../../i18n/da';
import type { FailureText } from '../../i18n/da-failures';
import type { RunDocument } from '../../gateway/filing-run';
import type { IconName } from '../shared/icon';
import type { Tone } from '../shared/message';

/** What the user may do about a document that failed. */
export type Remedy = 'retry' | 'send-again' | 'other-case' | 'edit-title' | 'open-case';

export interface RunRow {
  readonly title: string;
  readonly tone: Tone | null;
  readonly icon: IconName;
  readonly text: string;
  /** For whoever helps: a code of Outlook or the id of a request. */
  readonly detail: string | null;
  readonly remedies: readonly Remedy[];
}

const RETRY: readonly Remedy[] = ['retry'];

/** Reading again helps, unless the content itself is the trouble. */
const READ_REMEDIES: Record<MailReadProblem, readonly Remedy[]> = {
  timeout: RETRY,
  denied: RETRY,
  empty: RETRY,
  'item-changed': RETRY,
  gone: RETRY,
  'cloud-link': [],
  encrypted: [],
  'too-large': [],
  'not-a-mail': [],
  aborted: RETRY,
  'source-error': RETRY,
};

const SEND_REMEDIES: Partial<Record<ProblemCode | 'unreachable', readonly Remedy[]>> = {
  'already-filed': ['open-case'],
  'case-closed': ['other-case', 'retry'],
  'case-not-found': ['other-case'],
  forbidden: ['other-case'],
  'title-empty': ['edit-title'],
  'title-too-long': ['edit-title'],
  'too-large': [],
};

const REJECT_REMEDIES: Record<RejectReason, readonly Remedy[]> = {
  'case-closed': ['other-case', 'retry'],
  'case-not-found': ['other-case'],
  'no-access': ['other-case'],
  'title-refused': ['edit-title'],
  'too-large': [],
  other: ['retry', 'other-case'],
};

const sentence = ({ what, todo }: FailureText, safe: string) => `${what} ${safe} ${todo}`;

/** One document of a run in the user's words: how it stands, what is safe, what can be done. */
export function runRow(document: RunDocument, t: Messages): RunRow {
  const { state, draft } = document;
  const row = (text: string, icon: IconName, tone: Tone | null = null): RunRow => ({
    title: draft.title,
    tone,
    icon,
    text,
    detail: null,
    remedies: [],
  });
  switch (state.kind) {
    case 'waiting':
      return row(t.progress.waiting, 'waiting');
    case 'reading':
      return row(t.progress.reading, 'spinner');
    case 'uploading': {
      const share = state.total === 0 ? 1 : state.sent / state.total;
      return row(t.progress.uploading(Math.floor(share * 100)), 'spinner');
    }
    case 'not-read':
      return {
        ...row(sentence(t.read[state.problem], t.safe.notFiled), 'rejected', 'error'),
        detail: state.sourceCode === null ? null : t.sourceCode(state.sourceCode),
        remedies: READ_REMEDIES[state.problem],
      };
    case 'not-sent': {
      const { code, instance } = state.error;
      return {
        ...row(sentence(t.problems[code], t.safe.notFiled), 'rejected', 'error'),
        detail: instance === null ? null : t.requestId(instance),
        remedies: SEND_REMEDIES[code] ?? RETRY,
      };
    }
    case 'handed-over':
      return { ...handedOver(state.document, row, t), title: state.document.title };
  }
}

type HandedOver = Extract<RunDocument['state'], { kind: 'handed-over' }>['document'];
type Row = (text: string, icon: IconName, tone?: Tone | null) => RunRow;

/** From here on the gateway has the bytes: whatever happens, the document is kept. */
function handedOver(document: HandedOver, row: Row, t: Messages): RunRow {
  const again = document.nextAttemptAt !== null;
  switch (document.state) {
    case 'staged':
      return row(t.progress.queued, 'waiting');
    case 'queued':
      return again ? row(t.progress.unavailable, 'waiting') : row(t.progress.queued, 'waiting');
    case 'delivering':
      return row(t.progress.delivering, 'spinner');
    case 'pending':
      return row(t.progress.pending, 'waiting');
    case 'filed':
      return row(t.progress.filed(document.documentNumber), 'filed', 'ok');
    case 'unknown':
      return again
        ? row(t.progress.checking, 'warning', 'warn')
        : {
            ...row(`${t.progress.unknown} ${t.progress.unknownQuestion}`, 'ask', 'ask'),
            remedies: ['open-case', 'send-again'],
          };
    case 'rejected': {
      const reason = document.reason ?? 'other';
      return {
        ...row(sentence(t.rejected[reason], t.safe.keptHere), 'rejected', 'error'),
        remedies: REJECT_REMEDIES[reason],
      };
    }
  }
}

/** Whether bytes are still to be fetched from the open mail. */
export function needsTheMail(documents: readonly RunDocument[]): boolean {
  return documents.some(({ state }) => state.kind === 'waiting' || state.kind === 'reading');
}

/** Whether the case system is silent, so that what the gateway holds has to wait for it. */
export function waitsForSystem(documents: readonly RunDocument[]): boolean {
  return documents.some(
    ({ state }) =>
      state.kind === 'handed-over' &&
      state.document.state === 'queued' &&
      state.document.nextAttemptAt !== null,
  );
}

/** A failure to start that may well be gone the next time. */
export function mayPass(code: ProblemCode | 'unreachable'): boolean {
  return (SEND_REMEDIES[code] ?? RETRY).includes('retry');
}

export function filedCount(documents: readonly RunDocument[]): number {
  return documents.filter(({ state }) => state.kind === 'handed-over' && state.document.state === 'filed')
    .length;
}
