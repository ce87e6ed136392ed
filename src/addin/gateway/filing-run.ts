import type { CaseSummary } from '../../contract/case';
import type { FilingDocument } from '../../contract/filing';
import type { DocumentDraft } from '../../domain/filing/document-draft';
import type { MailItem, WholeMailOrigin } from '../../domain/mail/mail-item';
import type { MailReadProblem } from '../../domain/mail/mail-read-error';
import type { GatewayClient, GatewayError } from './gateway-client';

/** State of one document of a run, as the user sees it. */
export type RunDocumentState =
  /** Its turn has not come. */
  | { readonly kind: 'waiting' }
  /** Its bytes are being fetched from the mail. */
  | { readonly kind: 'reading' }
  | { readonly kind: 'uploading'; readonly sent: number; readonly total: number }
  /** The gateway has it: from here on nothing is lost. */
  | { readonly kind: 'handed-over'; readonly document: FilingDocument }
  /** Could not be read from the mail; nothing was filed of it. */
  | {
      readonly kind: 'not-read';
      readonly problem: MailReadProblem;
      readonly sourceCode: number | string | null;
    }
  /** Could not be handed to the gateway; nothing was filed of it. */
  | { readonly kind: 'not-sent'; readonly error: GatewayError };

export interface RunDocument {
  readonly key: string;
  readonly draft: DocumentDraft;
  readonly state: RunDocumentState;
}

export interface RunState {
  readonly case: CaseSummary;
  readonly documents: readonly RunDocument[];
  /** Where the mail's own bytes came from; null until known or when the mail itself is not filed. */
  readonly mailOrigin: WholeMailOrigin | null;
  /**
   * `failed-to-start`: nothing was filed at all (see `startError`). `working`: something is still on its way.
   * `settled`: every document is filed, or stands with a failure that the user can act on.
   */
  readonly phase: 'working' | 'settled' | 'failed-to-start';
  readonly startError: GatewayError | null;
}

/** One mail being filed, document by document. Lives longer than the view that started it. */
export interface FilingRun {
  readonly item: MailItem;
  state(): RunState;
  subscribe(listener: () => void): () => void;
  /**
   * Tries one failed document again with title and case kept, or corrected. Fetches the bytes again only if they were
   * never handed over.
   */
  retry(documentKey: string, correction?: { readonly title?: string; readonly case?: CaseSummary }): void;
}

export interface FilingRunOptions {
  readonly client: GatewayClient;
  readonly item: MailItem;
  readonly case: CaseSummary;
  /** Only the included drafts. */
  readonly drafts: readonly DocumentDraft[];
  readonly againBecause?: string;
  /** Makes UUIDs; passed in so that tests are repeatable. */
  readonly newKey: () => string;
  /** Waits; passed in for the same reason. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

export type StartFiling = (options: FilingRunOptions) => FilingRun;
