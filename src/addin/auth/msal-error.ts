import { SignInError } from '../host/pane-host';

/** MSAL's and Entra's codes that mean more than "it failed"; see "Errors in MSAL.js" and the AADSTS list. */
const CANCELLED = ['user_cancelled', 'user_canceled', 'user_closed_window'];
const BLOCKED = ['popup_window_error', 'empty_window_error', 'popup_window_timeout'];
/** No consent, or an assignment or conditional-access rule stands in the way. */
const NOT_ALLOWED =
  /AADSTS(50105|53000|53001|53003|530003|65001|65004|65005|700016|90094)|access_denied|consent_required/;

/** What MSAL rejected with, as the reason that the pane has words for. */
export function msalProblem(error: unknown): SignInError {
  if (error instanceof SignInError) return error;
  const { errorCode, message } = (error ?? {}) as {
    readonly errorCode?: unknown;
    readonly message?: unknown;
  };
  const code = typeof errorCode === 'string' ? errorCode : '';
  const text = `${code} ${typeof message === 'string' ? message : ''}`;
  if (CANCELLED.includes(code)) return new SignInError('cancelled', { cause: error });
  if (BLOCKED.includes(code)) return new SignInError('blocked', { cause: error });
  return new SignInError(NOT_ALLOWED.test(text) ? 'not-allowed' : 'failed', { cause: error });
}
