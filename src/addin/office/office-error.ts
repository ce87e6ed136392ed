import { MailReadError, type MailReadProblem } from '../../domain/mail/mail-read-error';

/**
 * Error codes of Outlook's JavaScript API that say something the user can act on. Source: "Outlook add-in API error
 * codes" (learn.microsoft.com) and the table in outlook-web-16.01.debug.js. All other codes are `source-error`.
 */
const PROBLEM_BY_CODE: Readonly<Record<number, MailReadProblem>> = {
  5011: 'timeout',
  7000: 'denied',
  9000: 'too-large',
  9003: 'gone',
  9017: 'denied',
  9030: 'item-changed',
  9038: 'denied',
  9047: 'denied',
  9048: 'denied',
  9049: 'gone',
  9052: 'gone',
  9053: 'denied',
};

/**
 * Whatever Office rejected or threw, as a `MailReadError`. Office hands out `Office.Error`, plain objects without
 * prototype, `Sys.*` errors from its argument checks, and now and then nothing at all.
 */
export function officeProblem(error: unknown): MailReadError {
  if (error instanceof MailReadError) return error;
  const code = codeOf(error);
  const problem = typeof code === 'number' ? PROBLEM_BY_CODE[code] : undefined;
  return new MailReadError(problem ?? 'source-error', code, { cause: error });
}

function codeOf(error: unknown): number | string | null {
  if (typeof error !== 'object' || error === null) return null;
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
  if (typeof code === 'number') return code;
  return typeof name === 'string' && name !== '' ? name : null;
}
