import Type, { type Static } from 'typebox';
import { Id } from './common';

/** `GET /api/config`: public; what the pane must know before it can sign in. */
export const PublicConfig = Type.Object({
  product: Type.Literal('enkeltvis'),
  version: Type.String(),
  identity: Type.Union([
    /** Trial on one machine: the token is fetched from `/api/demo-token`, loopback only. */
    Type.Object({ kind: Type.Literal('demo') }),
    Type.Object({
      kind: Type.Literal('entra'),
      clientId: Type.String(),
      authority: Type.String({ description: 'e.g. https://login.microsoftonline.com/<tenant>' }),
      scopes: Type.Array(Type.String()),
    }),
  ]),
  /** How the municipality's own mail addresses end, lower case, without @; decides the direction of a mail. */
  ownDomains: Type.Array(Type.String()),
});
export type PublicConfig = Static<typeof PublicConfig>;

export const DocumentKindName = Type.Object({ code: Type.String(), da: Type.String(), en: Type.String() });
export type DocumentKindName = Static<typeof DocumentKindName>;

/** What a connected ESDH system can do; the pane shows only what is possible. */
export const Capabilities = Type.Object({
  createCase: Type.Boolean(),
  notes: Type.Boolean(),
  moveDocument: Type.Boolean(),
  findDelivered: Type.Boolean(),
  documentKinds: Type.Array(DocumentKindName),
  maxDocumentBytes: Type.Integer(),
});
export type Capabilities = Static<typeof Capabilities>;

/** `GET /api/session`: who the gateway takes the caller for. */
export const Session = Type.Object(
  {
    user: Type.Object({ id: Id, name: Type.String(), unit: Type.Union([Type.String(), Type.Null()]) }),
    demo: Type.Boolean(),
    systems: Type.Array(Type.Object({ id: Id, name: Type.String(), capabilities: Capabilities })),
    limits: Type.Object({
      maxDocumentBytes: Type.Integer(),
      maxDocuments: Type.Integer(),
      maxTitleLength: Type.Integer(),
    }),
  },
  { $id: 'Session' },
);
export type Session = Static<typeof Session>;

/** `GET /api/health`: no sign-in. */
export const Health = Type.Object({
  status: Type.Literal('ok'),
  version: Type.String(),
  database: Type.String(),
});
export type Health = Static<typeof Health>;

/** `GET /api/demo-token`: exists only in the trial, and answers only callers on the same machine. */
export const DemoToken = Type.Object({ token: Type.String() });
export type DemoToken = Static<typeof DemoToken>;
