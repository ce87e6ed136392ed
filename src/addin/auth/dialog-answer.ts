import { SignInError } from '../host/pane-host';
import type { AccessToken } from './access-token';

/** What the sign-in dialog tells the pane. */
export type DialogAnswer = AccessToken | { readonly problem: SignInError['problem'] };

const PROBLEMS: readonly string[] = ['cancelled', 'blocked', 'not-allowed', 'failed'];

/** Reads the dialog's message. Throws `SignInError('failed')` when it is not one. */
export function readAnswer(message: string): DialogAnswer {
  const answer = parsed(message);
  if (typeof answer['token'] === 'string' && typeof answer['expiresAt'] === 'number') {
    return { token: answer['token'], expiresAt: answer['expiresAt'] };
  }
  const problem = answer['problem'];
  if (typeof problem === 'string' && PROBLEMS.includes(problem)) {
    return { problem: problem as SignInError['problem'] };
  }
  throw new SignInError('failed');
}

function parsed(message: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(message);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
