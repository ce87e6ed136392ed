import type {
  CaseDocuments,
  CaseRef,
  CaseSummary,
  CaseSuggestion,
  CaseSuggestionRequest,
} from '../../contract/case';
import type {
  DocumentRetry,
  EarlierFiling,
  Filing,
  FilingCommit,
  FilingPlan,
  MailIdentity,
} from '../../contract/filing';
import type { ProblemCode } from '../../contract/problem';
import type { PublicConfig, Session } from '../../contract/session';

/** The gateway said no, or could not be reached. Holds no content. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  constructor(
    /** `unreachable` when no answer came at all. */
    readonly code: ProblemCode | 'unreachable',
    /** HTTP status, 0 when unreachable. */
    readonly status: number,
    /** Id of the request, which the user can read out on the phone. */
    readonly instance: string | null = null,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

export interface UploadProgress {
  readonly sent: number;
  readonly total: number;
}

/** Typed client of the contract. Every method rejects with `GatewayError` (or `SignInError` from the token). */
export interface GatewayClient {
  config(): Promise<PublicConfig>;
  session(): Promise<Session>;
  searchCases(text: string, signal?: AbortSignal): Promise<readonly CaseSummary[]>;
  suggestCases(request: CaseSuggestionRequest, signal?: AbortSignal): Promise<readonly CaseSuggestion[]>;
  caseDocuments(ref: CaseRef, signal?: AbortSignal): Promise<CaseDocuments>;
  documentContent(ref: CaseRef, documentId: string): Promise<Blob>;
  lookupFiled(mail: MailIdentity, signal?: AbortSignal): Promise<readonly EarlierFiling[]>;
  createFiling(plan: FilingPlan): Promise<Filing>;
  /**
   * Sends one document's bytes in stretches, goes on from where the gateway is, retries cut connections.
   * @param onProgress called with bytes acknowledged by the gateway
   */
  upload(
    filingId: string,
    documentKey: string,
    bytes: Blob,
    onProgress?: (progress: UploadProgress) => void,
    signal?: AbortSignal,
  ): Promise<void>;
  commit(filingId: string, commit: FilingCommit): Promise<Filing>;
  filing(filingId: string, signal?: AbortSignal): Promise<Filing>;
  retry(filingId: string, documentKey: string, retry: DocumentRetry): Promise<Filing>;
}
