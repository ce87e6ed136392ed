import type { FastifyError } from 'fastify';
import { MAX_TITLE_LENGTH } from '../../contract/common';
import type { Problem, ProblemCode } from '../../contract/problem';
import { SystemUnavailableError } from '../esdh/esdh-system';
import { GatewayProblem } from '../services';
import { problem } from './problems';

/** What Fastify and its plugins refuse, by the status they set. */
const CODE_BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  403: 'forbidden',
  404: 'not-found',
  413: 'too-large',
  429: 'too-many-requests',
};

/** A rule of a schema that a request breaks. */
type Violation = NonNullable<FastifyError['validation']>[number];

interface HttpError extends Error {
  readonly statusCode?: number;
  readonly validation?: readonly Violation[];
  readonly validationContext?: string;
}

/**
 * The answer for anything that was thrown on the way. What is not known becomes `internal`, of which the caller learns
 * nothing but the request's id.
 */
export function errorToProblem(error: unknown, requestId: string): Problem {
  if (error instanceof GatewayProblem) return problem(error.code, requestId, { detail: error.detail });
  if (error instanceof SystemUnavailableError) return problem('system-unavailable', requestId);
  if (!(error instanceof Error)) return problem('internal', requestId);
  const { validation, validationContext, statusCode }: HttpError = error;
  const [violation] = validation ?? [];
  if (violation !== undefined) return validationProblem(violation, validationContext ?? 'body', requestId);
  if (statusCode === undefined || statusCode < 400 || statusCode >= 500)
    return problem('internal', requestId);
  return problem(CODE_BY_STATUS[statusCode] ?? 'invalid-request', requestId, { status: statusCode });
}

/** Names the place and the rule, never the value: values are names, titles and numbers of citizens. */
function validationProblem(
  { keyword, instancePath, params }: Violation,
  context: string,
  requestId: string,
): Problem {
  if (keyword === 'maxItems' && instancePath === '/documents')
    return problem('too-many-documents', requestId);
  if (keyword === 'maxLength' && /^(\/documents\/\d+)?\/title$/.test(instancePath)) {
    return problem('title-too-long', requestId, { detail: `at most ${MAX_TITLE_LENGTH} characters` });
  }
  const missing = keyword === 'required' ? `/${String(params['missingProperty'])}` : '';
  return problem('invalid-request', requestId, { detail: `${context}${instancePath}${missing}: ${keyword}` });
}
