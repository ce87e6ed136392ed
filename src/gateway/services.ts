import type { CaseSuggestion, CaseSuggestionRequest } from '../contract/case';
import type {
  DocumentRetry,
  EarlierFiling,
  Filing,
  FilingCommit,
  FilingPlan,
  MailIdentity,
} from '../contract/filing';
import type { ProblemCode } from '../contract/problem';
import type { Actor, EsdhSystem } from './esdh/esdh-system';

/** Something the caller asked for is not possible; becomes an RFC 9457 answer in `http`. */
export class GatewayProblem extends Error {
  override readonly name = 'GatewayProblem';
  constructor(
    readonly code: ProblemCode,
    /** English, for operators; no personal data. */
    readonly detail?: string,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

export interface UploadStretch {
  /** First byte of this stretch within the document. */
  readonly offset: number;
  /** Size of the whole document. */
  readonly length: number;
  /** Lower-case hex over the whole document. */
  readonly sha256: string;
}

/** The durable filing engine, as the routes see it. Every method rejects with `GatewayProblem` for a plain no. */
export interface FilingService {
  create(plan: FilingPlan, actor: Actor): Promise<Filing>;
  get(filingId: string, actor: Actor): Promise<Filing>;
  received(
    filingId: string,
    documentKey: string,
    actor: Actor,
  ): Promise<{ readonly received: number; readonly complete: boolean }>;
  /** Appends bytes as they arrive; what was received before a cut stays. Checks size and digest when all is there. */
  append(
    filingId: string,
    documentKey: string,
    actor: Actor,
    stretch: UploadStretch,
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<{ readonly received: number; readonly complete: boolean }>;
  /** Answers only when plan and bytes are safe on disk. */
  commit(filingId: string, commit: FilingCommit, actor: Actor): Promise<Filing>;
  retry(filingId: string, documentKey: string, retry: DocumentRetry, actor: Actor): Promise<Filing>;
  lookup(mail: MailIdentity, actor: Actor): Promise<readonly EarlierFiling[]>;
}

export interface SuggestionService {
  suggestCases(request: CaseSuggestionRequest, actor: Actor): Promise<readonly CaseSuggestion[]>;
}

/** The connected case systems; `get` rejects with `GatewayProblem('case-not-found')` for an unknown id. */
export interface Systems {
  readonly all: readonly EsdhSystem[];
  get(id: string): EsdhSystem;
}

/** What `http` is given. Made by `gateway/main.ts`. */
export interface GatewayServices {
  readonly filings: FilingService;
  readonly suggestions: SuggestionService;
  readonly systems: Systems;
  /** Name and version of the database, for `/api/health`. */
  readonly database: string;
}
