import type { AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser';
import type { AccessToken } from './access-token';
import type { EntraConfig } from './entra-config';
import { msalProblem } from './msal-error';
import { SourceRefused, type TokenSource } from './token-source';

/** What is used of MSAL. */
export type NestedClient = Pick<
  IPublicClientApplication,
  'acquireTokenSilent' | 'acquireTokenPopup' | 'getActiveAccount'
>;
export type LoadNestedClient = (config: EntraConfig) => Promise<NestedClient>;

/** MSAL is large: loaded when the first token is asked for. */
export const loadNestedClient: LoadNestedClient = async ({ clientId, authority }) => {
  const { createNestablePublicClientApplication } = await import('@azure/msal-browser');
  return createNestablePublicClientApplication({ auth: { clientId, authority } });
};

/**
 * Nested app authentication: Office brokers the sign-in, no page of ours is involved. Silent first, then with the
 * host's own window ("Enable single sign-on in an Office Add-in with nested app authentication").
 */
export function nestedAppAuth(
  config: EntraConfig,
  loginHint: string,
  load: LoadNestedClient = loadNestedClient,
): TokenSource {
  let client: Promise<NestedClient> | null = null;
  const loaded = () =>
    (client ??= load(config).catch((error: unknown) => {
      client = null;
      // The host may say it supports the set and still have no bridge (AzureAD/microsoft-authentication-library-for-js #7684).
      throw new SourceRefused('nested app authentication could not start', { cause: error });
    }));
  return {
    way: 'nested',
    token: async (scopes) => {
      const app = await loaded();
      const request = { scopes: [...scopes], loginHint };
      const account = app.getActiveAccount();
      try {
        return accessToken(await app.acquireTokenSilent(account ? { ...request, account } : request));
      } catch {
        return await app.acquireTokenPopup(request).then(accessToken, (error: unknown) => {
          throw msalProblem(error);
        });
      }
    },
  };
}

export function accessToken(result: AuthenticationResult): AccessToken {
  return { token: result.accessToken, expiresAt: result.expiresOn?.getTime() ?? 0 };
}
