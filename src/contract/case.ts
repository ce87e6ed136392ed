import Type, { type Static } from 'typebox';
import { CalendarDay, DirectionSchema, Id, Instant, Person } from './common';

/** A case is named by its system and that system's id, everywhere. */
export const CaseRef = Type.Object({ system: Id, id: Id });
export type CaseRef = Static<typeof CaseRef>;

export const CaseParty = Type.Object({
  name: Type.String(),
  role: Type.Union([Type.Literal('primary'), Type.Literal('other')]),
  /** CPR or CVR number masked for display (`010190-••••`); null when the system has none. */
  maskedNumber: Type.Union([Type.String(), Type.Null()]),
});
export type CaseParty = Static<typeof CaseParty>;

export const CaseSummary = Type.Object(
  {
    ref: CaseRef,
    number: Type.String({ description: 'Sagsnummer, as the users know it' }),
    title: Type.String(),
    status: Type.Union([Type.Literal('open'), Type.Literal('closed')]),
    kle: Type.Union([
      Type.Object({ number: Type.String(), title: Type.Union([Type.String(), Type.Null()]) }),
      Type.Null(),
    ]),
    facet: Type.Union([Type.String(), Type.Null()]),
    parties: Type.Array(CaseParty),
    responsible: Type.Union([Person, Type.Null()]),
    opened: Type.Union([CalendarDay, Type.Null()]),
  },
  { $id: 'CaseSummary' },
);
export type CaseSummary = Static<typeof CaseSummary>;

/** `POST /api/cases/search`: a body, so that names and numbers never stand in a URL or an access log. */
export const CaseSearch = Type.Object({
  /** Case number, words of the title, name of a party, CPR or CVR number. */
  text: Type.String({ minLength: 1, maxLength: 200 }),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50, default: 20 })),
});
export type CaseSearch = Static<typeof CaseSearch>;
export const CaseSearchAnswer = Type.Object({ cases: Type.Array(CaseSummary) });
export type CaseSearchAnswer = Static<typeof CaseSearchAnswer>;

/** `POST /api/cases/suggest`: only what the suggestion needs of the mail; nothing of it is stored. */
export const CaseSuggestionRequest = Type.Object({
  conversationId: Type.Union([Type.String({ maxLength: 1000 }), Type.Null()]),
  /** Case numbers found in subject and body. */
  caseNumbers: Type.Array(Type.String({ maxLength: 100 }), { maxItems: 20 }),
  /** Addresses of the people outside the municipality. */
  addresses: Type.Array(Type.String({ maxLength: 320 }), { maxItems: 50 }),
  /** CPR and CVR numbers found, digits only. */
  partyNumbers: Type.Array(Type.String({ pattern: '^(\\d{8}|\\d{10})$' }), { maxItems: 20 }),
  subject: Type.String({ maxLength: 1000 }),
});
export type CaseSuggestionRequest = Static<typeof CaseSuggestionRequest>;

export const SuggestionReason = Type.Union([
  Type.Object({ code: Type.Literal('same-conversation') }),
  Type.Object({ code: Type.Literal('case-number') }),
  /** `name` is null when the system does not say which of several parties it is. */
  Type.Object({ code: Type.Literal('party'), name: Type.Union([Type.String(), Type.Null()]) }),
  Type.Object({ code: Type.Literal('title-words') }),
  Type.Object({ code: Type.Literal('recent') }),
]);
export type SuggestionReason = Static<typeof SuggestionReason>;

export const CaseSuggestion = Type.Object({
  case: CaseSummary,
  reasons: Type.Array(SuggestionReason, { minItems: 1 }),
  /** True only for a conversation or a case number: sure enough to be chosen beforehand. */
  sure: Type.Boolean(),
});
export type CaseSuggestion = Static<typeof CaseSuggestion>;
export const CaseSuggestionAnswer = Type.Object({ suggestions: Type.Array(CaseSuggestion) });
export type CaseSuggestionAnswer = Static<typeof CaseSuggestionAnswer>;

/** A document on a case, as the ESDH system lists it. */
export const CaseDocument = Type.Object(
  {
    id: Id,
    number: Type.Integer({ description: 'Dokumentnummer on the case: 1, 2, …' }),
    title: Type.String(),
    documentDate: CalendarDay,
    direction: DirectionSchema,
    kind: Type.String(),
    /** Null for a document that was imported as a line in a list only: there are no bytes to open. */
    content: Type.Union([
      Type.Object({
        fileName: Type.String(),
        contentType: Type.String(),
        size: Type.Integer(),
        sha256: Type.String({ description: 'Lower-case hex' }),
      }),
      Type.Null(),
    ]),
    filedAt: Instant,
    filedBy: Person,
    /** Number of the document that this one is an attachment (bilag) to; null for main documents. */
    relatedTo: Type.Union([Type.Integer(), Type.Null()]),
  },
  { $id: 'CaseDocument' },
);
export type CaseDocument = Static<typeof CaseDocument>;
export const CaseDocuments = Type.Object({ case: CaseSummary, documents: Type.Array(CaseDocument) });
export type CaseDocuments = Static<typeof CaseDocuments>;
