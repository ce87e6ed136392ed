import Type, { type Static } from 'typebox';
import { CaseRef, CaseSummary } from './case';
import { CalendarDay, DirectionSchema, Id, Instant, Person } from './common';

/** Which mail this is, as far as needed to know it again and to place it; the gateway keeps only a hash. */
export const MailIdentity = Type.Object({
  internetMessageId: Type.Union([Type.String({ maxLength: 1000 }), Type.Null()]),
  from: Type.Union([Type.String({ maxLength: 320 }), Type.Null()]),
  subject: Type.String({ maxLength: 2000 }),
  receivedAt: Type.Union([Instant, Type.Null()]),
});
export type MailIdentity = Static<typeof MailIdentity>;

export const PartKey = Type.Union([
  Type.Object({ kind: Type.Literal('mail') }),
  Type.Object({
    kind: Type.Literal('attachment'),
    name: Type.String({ maxLength: 1000 }),
    ordinal: Type.Integer({ minimum: 0, maximum: 999 }),
  }),
]);
export type PartKey = Static<typeof PartKey>;

export const PlannedDocument = Type.Object({
  /** Made by the client; the same on every retry. */
  key: Type.String({ format: 'uuid' }),
  part: PartKey,
  title: Type.String({
    maxLength: 5000,
    description: 'Checked against MAX_TITLE_LENGTH with a problem of its own',
  }),
  documentDate: CalendarDay,
  direction: DirectionSchema,
  kind: Type.String({ maxLength: 50 }),
  fileName: Type.String({ minLength: 1, maxLength: 1000 }),
  contentType: Type.String({ maxLength: 200 }),
});
export type PlannedDocument = Static<typeof PlannedDocument>;

/** A mail and 300 attachments. */
export const MAX_DOCUMENTS = 301;

/** `POST /api/filings`. Asked again with the same key it answers the same filing. */
export const FilingPlan = Type.Object({
  key: Type.String({ format: 'uuid' }),
  case: CaseRef,
  mail: MailIdentity,
  conversationId: Type.Union([Type.String({ maxLength: 1000 }), Type.Null()]),
  documents: Type.Array(PlannedDocument, { minItems: 1, maxItems: MAX_DOCUMENTS }),
  /** Set when the user deliberately files a mail again that is already on this case. */
  againBecause: Type.Optional(Type.String({ minLength: 3, maxLength: 500 })),
});
export type FilingPlan = Static<typeof FilingPlan>;

/** States of a document, as in docs/architecture.md. */
export const DOCUMENT_STATES = [
  'staged',
  'queued',
  'delivering',
  'filed',
  'pending',
  'unknown',
  'rejected',
] as const;
export const DocumentState = Type.Enum(DOCUMENT_STATES);
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** Why the ESDH system refused a document. */
export const RejectReason = Type.Union([
  Type.Literal('case-closed'),
  Type.Literal('case-not-found'),
  Type.Literal('no-access'),
  Type.Literal('title-refused'),
  Type.Literal('too-large'),
  Type.Literal('other'),
]);
export type RejectReason = Static<typeof RejectReason>;

export const FilingDocument = Type.Object({
  key: Id,
  part: PartKey,
  title: Type.String(),
  state: DocumentState,
  /** Bytes the gateway has so far, and whether size and digest have been checked. */
  received: Type.Integer(),
  complete: Type.Boolean(),
  /** Set in state `filed`. */
  documentId: Type.Union([Type.String(), Type.Null()]),
  documentNumber: Type.Union([Type.Integer(), Type.Null()]),
  /** Set in state `rejected`. */
  reason: Type.Union([RejectReason, Type.Null()]),
  /** Next try when the system was unavailable; null otherwise. */
  nextAttemptAt: Type.Union([Instant, Type.Null()]),
  updatedAt: Instant,
});
export type FilingDocument = Static<typeof FilingDocument>;

export const Filing = Type.Object(
  { id: Id, key: Id, case: CaseSummary, createdAt: Instant, documents: Type.Array(FilingDocument) },
  { $id: 'Filing' },
);
export type Filing = Static<typeof Filing>;

/** `POST /api/filings/{id}/commit`: the named documents (all complete) are handed over. */
export const FilingCommit = Type.Object({
  documents: Type.Array(Id, { minItems: 1, maxItems: MAX_DOCUMENTS }),
});
export type FilingCommit = Static<typeof FilingCommit>;

/** `POST /api/filings/{id}/documents/{key}/retry`: a rejected document again, corrected where the user wishes. */
export const DocumentRetry = Type.Object({
  title: Type.Optional(Type.String({ maxLength: 5000 })),
  case: Type.Optional(CaseRef),
});
export type DocumentRetry = Static<typeof DocumentRetry>;

/** `PATCH /api/filings/{id}/documents/{key}/content`: request headers of one stretch of bytes. */
export const UPLOAD_HEADERS = {
  /** First byte of this stretch. */
  offset: 'upload-offset',
  /** Size of the whole document in bytes. */
  length: 'upload-length',
  /** RFC 9530: `sha-256=:<base64>:` over the whole document. */
  digest: 'repr-digest',
} as const;

/** `POST /api/filed/lookup` */
export const FiledLookup = Type.Object({ mail: MailIdentity });
export type FiledLookup = Static<typeof FiledLookup>;

/** One earlier filing of the same mail. `case` is null when the user may not see the case. */
export const EarlierFiling = Type.Object({
  filedBy: Person,
  filedAt: Instant,
  case: Type.Union([CaseSummary, Type.Null()]),
  documents: Type.Array(
    Type.Object({ number: Type.Union([Type.Integer(), Type.Null()]), title: Type.String(), part: PartKey }),
  ),
});
export type EarlierFiling = Static<typeof EarlierFiling>;
export const FiledLookupAnswer = Type.Object({ filings: Type.Array(EarlierFiling) });
export type FiledLookupAnswer = Static<typeof FiledLookupAnswer>;
