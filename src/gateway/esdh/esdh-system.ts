import type { CaseDocument, CaseSummary } from '../../contract/case';
import type { RejectReason } from '../../contract/filing';
import type { Capabilities } from '../../contract/session';

/** The person on whose behalf the gateway asks; every call runs with the user's own rights (S5). */
export interface Actor {
  /** Stable id of the user (Entra `oid`; `demo` in the trial). */
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
}

/** Metadata of one document on its way to a case. */
export interface Delivery {
  /** The gateway's id of this intended document: the key for `findDelivered`, at most 64 characters. */
  readonly deliveryKey: string;
  readonly caseId: string;
  readonly title: string;
  readonly documentDate: string;
  readonly direction: 'incoming' | 'outgoing' | 'internal';
  readonly kind: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
  /** The system's id of the mail document that this one is an attachment to; null for the mail itself. */
  readonly relatedTo: string | null;
  readonly filedBy: Actor;
}

export type Outcome =
  | { readonly kind: 'filed'; readonly documentId: string; readonly number: number | null }
  | { readonly kind: 'pending'; readonly reference: string }
  | { readonly kind: 'rejected'; readonly reason: RejectReason }
  | { readonly kind: 'unavailable'; readonly retryAfterMs: number | null }
  /** Timed out after the request may have been carried out. */
  | { readonly kind: 'unknown' };

export interface OpenedDocument {
  readonly document: CaseDocument;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * A case-and-document system (ESDH). One implementation per system, one instance per connection. `fileDocument` never
 * throws for something the system said; it throws only for a defect. The other methods throw
 * `SystemUnavailableError` when the system does not answer.
 */
export interface EsdhSystem {
  readonly id: string;
  /** Name the users know. */
  readonly name: string;
  readonly capabilities: Capabilities;
  findCases(text: string, limit: number, as: Actor): Promise<readonly CaseSummary[]>;
  /** Null when there is no such case or the user may not see it. */
  getCase(id: string, as: Actor): Promise<CaseSummary | null>;
  listDocuments(caseId: string, as: Actor): Promise<readonly CaseDocument[]>;
  openDocument(caseId: string, documentId: string, as: Actor): Promise<OpenedDocument | null>;
  /** Reads `bytes` at most once. Delivering the same `deliveryKey` twice gives one document. */
  fileDocument(delivery: Delivery, bytes: AsyncIterable<Uint8Array>): Promise<Outcome>;
  /** The document a delivery became, null when the system is sure there is none. */
  findDelivered(
    deliveryKey: string,
  ): Promise<{ readonly documentId: string; readonly number: number | null } | null>;
}

export class SystemUnavailableError extends Error {
  override readonly name = 'SystemUnavailableError';
}
