import Type, { type Static } from 'typebox';

/** Every reason for which the gateway says no. The pane chooses its words by this code, not by `detail`. */
export const PROBLEM_CODES = [
  'invalid-request',
  'unauthenticated',
  'forbidden',
  'not-found',
  'already-filed',
  'case-closed',
  'case-not-found',
  'title-too-long',
  'title-empty',
  'document-kind-unknown',
  'upload-offset-mismatch',
  'upload-digest-mismatch',
  'upload-size-mismatch',
  'upload-incomplete',
  'too-large',
  'too-many-documents',
  'too-many-requests',
  'wrong-state',
  'storage-full',
  'system-unavailable',
  'internal',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** RFC 9457 problem details, media type `application/problem+json`. */
export const Problem = Type.Object(
  {
    type: Type.String({ description: '`urn:enkeltvis:problem:` + code' }),
    code: Type.Enum(PROBLEM_CODES),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.Optional(Type.String({ description: 'English, for operators; holds no personal data' })),
    instance: Type.Optional(Type.String({ description: 'Id of the request, to be read out on the phone' })),
  },
  { $id: 'Problem' },
);
export type Problem = Static<typeof Problem>;
