import { SignInError, type Identity } from '../host/pane-host';
import { expiryOf } from './access-token';
import { TokenCache } from './token-cache';

/** The trial's local test user: the gateway gives its token to loopback only (`GET /api/demo-token`). */
export function createDemoIdentity(fetch: typeof globalThis.fetch, now: () => number = Date.now): Identity {
  const cache = new TokenCache(async () => {
    const token = await demoToken(fetch);
    return { token, expiresAt: expiryOf(token) };
  }, now);
  return { token: () => cache.token() };
}

async function demoToken(fetch: typeof globalThis.fetch): Promise<string> {
  const answer = await fetch('/api/demo-token').catch((error: unknown) => {
    throw new SignInError('failed', { cause: error });
  });
  if (!answer.ok) throw new SignInError(answer.status === 403 ? 'not-allowed' : 'failed');
  const { token } = (await answer.json()) as { readonly token?: unknown };
  if (typeof token !== 'string') throw new SignInError('failed');
  return token;
}
