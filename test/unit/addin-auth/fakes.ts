import type { AuthenticationResult } from '@azure/msal-browser';
import type { PublicConfig } from '../../../src/contract/session';
import type { NestedClient } from '../../../src/addin/auth/nested-app-auth';
import type { OfficeSignIn } from '../../../src/addin/auth/office-sign-in';

export const ENTRA: PublicConfig = {
  product: 'enkeltvis',
  version: '0.0.0',
  ownDomains: ['enkeltby.example'],
  identity: {
    kind: 'entra',
    clientId: '11111111-1111-4111-8111-111111111111',
    authority: 'https://login.microsoftonline.com/22222222-2222-4222-8222-222222222222',
    scopes: ['api://11111111-1111-4111-8111-111111111111/access_as_user'],
  },
};

/** A token that ends at `expiresAt` (milliseconds); unsigned, since the pane never verifies. */
export function tokenUntil(expiresAt: number, name = 'token'): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ exp: expiresAt / 1000, name: `${name} æøå` })}.`;
}

/** An Office that supports these requirement sets; other ways of signing in fail the test. */
export function fakeOffice(parts: Partial<OfficeSignIn> & { sets?: readonly string[] } = {}): OfficeSignIn {
  const { sets = [], ...rest } = parts;
  const unexpected = (what: string) => () => Promise.reject(new Error(`${what} was not expected`));
  return {
    loginHint: 'mette.friis@enkeltby.example',
    supports: (set, version) => sets.includes(`${set} ${version}`),
    ssoToken: unexpected('single sign-on'),
    openDialog: unexpected('a dialog'),
    ...rest,
  };
}

export function msalResult(accessToken: string, expiresOn: Date): AuthenticationResult {
  return { accessToken, expiresOn } as AuthenticationResult;
}

/** MSAL with the answers of a test, and what it was asked. */
export class FakeMsal implements NestedClient {
  readonly asked: { readonly how: 'silent' | 'popup'; readonly request: unknown }[] = [];

  constructor(
    private readonly answers: {
      readonly silent: () => Promise<AuthenticationResult>;
      readonly popup?: () => Promise<AuthenticationResult>;
    },
  ) {}

  acquireTokenSilent(request: unknown): Promise<AuthenticationResult> {
    this.asked.push({ how: 'silent', request });
    return this.answers.silent();
  }

  acquireTokenPopup(request: unknown): Promise<AuthenticationResult> {
    this.asked.push({ how: 'popup', request });
    return this.answers.popup?.() ?? Promise.reject(new Error('a pop-up was not expected'));
  }

  getActiveAccount(): null {
    return null;
  }
}

export const msalError = (errorCode: string, message = '') =>
  Object.assign(new Error(message), { errorCode });
