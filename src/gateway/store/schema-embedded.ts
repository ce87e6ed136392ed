import type { ColumnType, GeneratedAlways } from 'kysely';

/** Cases of the embedded case system. */
export interface EsdhCasesTable {
  id: string;
  number: string;
  title: string;
  status: 'open' | 'closed';
  kle_number: string | null;
  kle_title: string | null;
  facet: string | null;
  responsible_name: string | null;
  responsible_unit: string | null;
  opened: string | null;
  /** The number that the next document gets. */
  next_document_number: ColumnType<number, number | undefined, number>;
  /** Number, title, parties and their addresses in lower case, for words within words and for typing errors. */
  search_text: string;
  /** Stems of the title's words. */
  title_words: GeneratedAlways<string>;
}

export interface EsdhPartiesTable {
  case_id: string;
  position: number;
  name: string;
  role: 'primary' | 'other';
  number_kind: 'cpr' | 'cvr' | null;
  /** Digits only. */
  number: string | null;
  /** In lower case. */
  email: string | null;
  address: string | null;
}

export interface EsdhDocumentsTable {
  id: string;
  case_id: string;
  /** 1, 2, … without gaps on each case. */
  number: number;
  title: string;
  document_date: string;
  direction: 'incoming' | 'outgoing' | 'internal';
  kind: string;
  filed_at: Date;
  filed_by_name: string;
  filed_by_unit: string | null;
  related_to: string | null;
  /** Null for a document that came as a line in a list: it has no bytes. */
  content_id: string | null;
  /** Null for an imported document. */
  delivery_key: string | null;
}

/** What is known of a document's bytes; they lie in the blob of the same id. */
export interface EsdhContentsTable {
  id: string;
  file_name: string;
  content_type: string;
  size: number;
  sha256: string;
}

export interface EmbeddedSchema {
  esdh_cases: EsdhCasesTable;
  esdh_parties: EsdhPartiesTable;
  esdh_documents: EsdhDocumentsTable;
  esdh_contents: EsdhContentsTable;
}
