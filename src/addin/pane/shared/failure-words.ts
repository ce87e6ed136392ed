import type { FailureText } from '../../i18n/da-failures';
import type { Messages } from '../../i18n/da';
import { GatewayError } from '../../gateway/gateway-client';
import { SignInError } from '../../host/pane-host';

export interface FailureWords {
  readonly title: string;
  readonly text: FailureText;
  /** What the user can read out to somebody who helps; null when there is nothing. */
  readonly detail: string | null;
}

/** Any failure of sign-in or gateway in the user's words; what nobody foresaw counts as a fault of ours. */
export function failureOf(error: unknown, t: Messages): FailureWords {
  if (error instanceof SignInError) {
    return { title: t.failureTitles.signIn, text: t.signIn[error.problem], detail: null };
  }
  const { code, instance } =
    error instanceof GatewayError ? error : { code: 'internal' as const, instance: null };
  return {
    title: code === 'unauthenticated' ? t.failureTitles.signIn : t.failureTitles.gateway,
    text: t.problems[code],
    detail: instance === null ? null : t.requestId(instance),
  };
}
