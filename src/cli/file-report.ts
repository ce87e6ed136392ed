import type { RunDocument, RunDocumentState } from '../addin/gateway/filing-run';
import type { GatewayError } from '../addin/gateway/gateway-client';
import type { CaseSummary } from '../contract/case';
import type { EarlierFiling, RejectReason } from '../contract/filing';
import type { PartRef } from '../domain/filing/document-draft';
import type { WholeMailOrigin } from '../domain/mail/mail-item';
import type { MailReadProblem } from '../domain/mail/mail-read-error';
import type { Words } from './words/da';

export type EarlierDocument = EarlierFiling['documents'][number];

/** How it went with one document; the reasons are codes, to be acted on by a program. */
type Fate =
  | { readonly state: 'filed'; readonly documentNumber: number | null; readonly documentId: string | null }
  | { readonly state: 'already-filed'; readonly documentNumber: number | null }
  | { readonly state: 'rejected'; readonly reason: RejectReason }
  /** It may or may not be on the case: a person must look. */
  | { readonly state: 'unknown' }
  /** Safe in the gateway; the case system has not answered yet. */
  | { readonly state: 'on-its-way' }
  | { readonly state: 'not-read'; readonly reason: MailReadProblem }
  | { readonly state: 'not-sent'; readonly reason: GatewayError['code']; readonly requestId: string | null };

/** One document as `file --json` prints it; `part` is `mail` or the name of the attachment. */
export type ReportedDocument = { readonly part: string; readonly title: string } & Fate;

/** What `file --json` prints. */
export interface FileReport {
  readonly case: Pick<CaseSummary, 'ref' | 'number' | 'title'>;
  /** Where the mail's own bytes came from; null when the mail itself was not filed now. */
  readonly mailOrigin: WholeMailOrigin | null;
  readonly documents: readonly ReportedDocument[];
}

const nameOf = (part: PartRef | EarlierDocument['part']) => (part.kind === 'mail' ? 'mail' : part.name);

function fateOf(run: RunDocumentState): Fate {
  switch (run.kind) {
    case 'handed-over': {
      const { state, documentNumber, documentId, reason } = run.document;
      if (state === 'filed') return { state, documentNumber, documentId };
      if (state === 'rejected') return { state, reason: reason ?? 'other' };
      return { state: state === 'unknown' ? state : 'on-its-way' };
    }
    case 'not-read':
      return { state: 'not-read', reason: run.problem };
    case 'not-sent':
      return { state: 'not-sent', reason: run.error.code, requestId: run.error.instance };
    default:
      return { state: 'not-read', reason: 'aborted' };
  }
}

/** A document that was on the case before. */
export function reportEarlier({ part, title, number }: EarlierDocument): ReportedDocument {
  return { part: nameOf(part), title, state: 'already-filed', documentNumber: number };
}

/** A document of this run, as it stands now. */
export function reportDocument({ draft, state }: RunDocument): ReportedDocument {
  const title = state.kind === 'handed-over' ? state.document.title : draft.title;
  return { part: nameOf(draft.part), title, ...fateOf(state) };
}

/** One document as a line for people. */
export function lineFor(document: ReportedDocument, { file, problems }: Words): string {
  const { title } = document;
  switch (document.state) {
    case 'filed':
      return file.filed(document.documentNumber, title);
    case 'already-filed':
      return file.already(document.documentNumber, title);
    case 'unknown':
      return file.unknown(title);
    case 'on-its-way':
      return file.onItsWay(title);
    case 'rejected':
      return file.rejected(title, problems.rejected[document.reason]);
    case 'not-read':
      return file.notRead(title, problems.mail[document.reason]);
    case 'not-sent': {
      const { reason, requestId } = document;
      const request = requestId === null ? '' : problems.requestId(requestId);
      return file.notSent(title, problems.gateway[reason] + request);
    }
  }
}
