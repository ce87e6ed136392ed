import { SignInError } from '../host/pane-host';
import { expiryOf } from './access-token';
import type { OfficeSignIn } from './office-sign-in';
import { SourceRefused, type TokenSource } from './token-source';

/** Codes after which only the user's own answer counts ("Troubleshoot error messages for single sign-on"). */
const PROBLEM_BY_CODE: Readonly<Record<number, SignInError['problem']>> = {
  13002: 'cancelled',
  13010: 'blocked',
};

/**
 * Office single sign-on: Office fetches a token for the application named in the manifest. Works in clients that do
 * not have nested app authentication; every refusal that another way may get round leads on to that way.
 */
export function officeSso(host: OfficeSignIn): TokenSource {
  return {
    way: 'office-sso',
    token: async () => {
      try {
        const token = await host.ssoToken();
        return { token, expiresAt: expiryOf(token) };
      } catch (error) {
        const code = (error as { readonly code?: unknown } | null)?.code;
        const problem = typeof code === 'number' ? PROBLEM_BY_CODE[code] : undefined;
        if (problem) throw new SignInError(problem, { cause: error });
        throw new SourceRefused(`Office single sign-on: ${typeof code === 'number' ? code : 'no code'}`);
      }
    },
  };
}
