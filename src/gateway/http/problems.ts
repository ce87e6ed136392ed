import type { Problem, ProblemCode } from '../../contract/problem';

/** HTTP status and English title of each code. The pane has its own words. */
const PROBLEMS: Readonly<Record<ProblemCode, { readonly status: number; readonly title: string }>> = {
  'invalid-request': { status: 400, title: 'The request does not fit the contract' },
  unauthenticated: { status: 401, title: 'Sign-in is needed' },
  forbidden: { status: 403, title: 'Not allowed' },
  'not-found': { status: 404, title: 'Not found' },
  'already-filed': { status: 409, title: 'The mail is already filed on this case' },
  'case-closed': { status: 409, title: 'The case is closed' },
  'case-not-found': { status: 404, title: 'No such case' },
  'title-too-long': { status: 422, title: 'A title is too long' },
  'title-empty': { status: 422, title: 'A title is empty' },
  'document-kind-unknown': { status: 422, title: 'The case system does not know this kind of document' },
  'upload-offset-mismatch': { status: 409, title: 'The stretch does not begin where the received bytes end' },
  'upload-digest-mismatch': { status: 422, title: 'The bytes received are not those announced' },
  'upload-size-mismatch': { status: 422, title: 'The number of bytes is not the one announced' },
  'upload-incomplete': { status: 409, title: 'A document is not complete yet' },
  'too-large': { status: 413, title: 'Too large' },
  'too-many-documents': { status: 422, title: 'Too many documents in one filing' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'wrong-state': { status: 409, title: 'Not possible in the present state' },
  'storage-full': { status: 507, title: "The gateway's storage is full" },
  'system-unavailable': { status: 503, title: 'A system that is needed does not answer' },
  internal: { status: 500, title: 'Something went wrong in the gateway' },
};

export interface ProblemExtra {
  /** English, for operators; no personal data. */
  readonly detail?: string | undefined;
  /** Where HTTP has a status that says it more precisely than the code's own. */
  readonly status?: number | undefined;
}

/**
 * RFC 9457 problem details.
 * @param instance id of the request
 */
export function problem(code: ProblemCode, instance: string, { detail, status }: ProblemExtra = {}): Problem {
  const known = PROBLEMS[code];
  return {
    type: `urn:enkeltvis:problem:${code}`,
    code,
    title: known.title,
    status: status ?? known.status,
    ...(detail === undefined ? {} : { detail }),
    instance,
  };
}
