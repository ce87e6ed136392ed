import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { CaseSummary } from '../../contract/case';
import type { DocumentState, RejectReason } from '../../contract/filing';

/** One mail handed over for filing, as planned. */
export interface FilingsTable {
  id: string;
  /** The client's key: asked again with it, the same filing is answered. */
  plan_key: string;
  maker_id: string;
  maker_name: string;
  maker_unit: string | null;
  system: string;
  case_id: string;
  /** The case as it was when the filing was made, so that progress can be told while the case system is away. */
  case_summary: JSONColumnType<CaseSummary>;
  /** Hex sha256 of `mailKey`. */
  mail_hash: string;
  /** Hex sha256 of the conversation's id. */
  conversation_hash: string | null;
  /** The user's reason for filing a mail once more. */
  again_because: string | null;
  created_at: Date;
}

/** Why a document is still queued after a try; `defect` is a fault of ours and holds up no other document. */
export type Setback = 'unavailable' | 'defect';

export interface FilingDocumentsTable {
  /** The gateway's own id; the key of its delivery to the case system. */
  id: string;
  filing_id: string;
  /** The client's key, unique within the filing. */
  key: string;
  /** Order of delivery; the mail is 0. */
  position: number;
  part_kind: 'mail' | 'attachment';
  part_name: string | null;
  part_ordinal: number | null;
  part_hash: string;
  title: string;
  document_date: string;
  direction: 'incoming' | 'outgoing' | 'internal';
  kind: string;
  file_name: string;
  content_type: string;
  /** Where it goes: the filing's case unless the user corrected it. */
  system: string;
  case_id: string;
  state: DocumentState;
  /** As the client declared them with the first bytes. */
  size: number | null;
  sha256: string | null;
  received: ColumnType<number, number | undefined, number>;
  complete: ColumnType<boolean, boolean | undefined, boolean>;
  esdh_document_id: string | null;
  esdh_document_number: number | null;
  /** The system's reference of a delivery that it answers later. */
  pending_reference: string | null;
  reason: RejectReason | null;
  attempts: ColumnType<number, number | undefined, number>;
  setback: Setback | null;
  next_attempt_at: Date | null;
  /** Who is working on it, and until when it may be taken for dead. */
  lease: string | null;
  lease_until: Date | null;
  filed_at: Date | null;
  updated_at: Date;
}

/**
 * Which part of which mail lies, or is about to lie, on which case. Unique but for what the user files again with a
 * reason: the rule against double filing.
 */
export interface FiledPartsTable {
  document_id: string;
  system: string;
  case_id: string;
  mail_hash: string;
  part_hash: string;
  again: boolean;
  claimed_at: Date;
}

export type TrailAction =
  'planned' | 'handed-over' | 'filed-again' | 'filed' | 'pending' | 'rejected' | 'corrected';

/** Who did what, when, on which case. Append-only (a trigger sees to it); no contents, no titles, no numbers of people. */
export interface TrailTable {
  id: Generated<number>;
  at: Date;
  actor_id: string;
  action: TrailAction;
  system: string;
  case_id: string;
  filing_id: string;
  document_id: string | null;
  /** A code, such as the reason of a rejection; never free text. */
  code: string | null;
}

/** On which cases the mails of a conversation have been filed. */
export interface ConversationCasesTable {
  conversation_hash: string;
  system: string;
  case_id: string;
  last_filed_at: Date;
}

export interface FilingSchema {
  filings: FilingsTable;
  filing_documents: FilingDocumentsTable;
  filed_parts: FiledPartsTable;
  trail: TrailTable;
  conversation_cases: ConversationCasesTable;
}
