import type { IPublicClientApplication } from '@azure/msal-browser';
import type { DialogAnswer } from './dialog-answer';
import { msalProblem } from './msal-error';
import { accessToken } from './nested-app-auth';

/** What is used of MSAL in the dialog. */
export type RedirectClient = Pick<IPublicClientApplication, 'handleRedirectPromise' | 'acquireTokenRedirect'>;

/**
 * One visit to the dialog's page. The first sends the user to sign in; the second, back from there, has the answer.
 * @returns the answer for the pane, or null when the browser is on its way to the sign-in page
 */
export async function dialogSignIn(
  app: RedirectClient,
  scopes: readonly string[],
): Promise<DialogAnswer | null> {
  try {
    const result = await app.handleRedirectPromise();
    if (result) return accessToken(result);
    await app.acquireTokenRedirect({ scopes: [...scopes] });
    return null;
  } catch (error) {
    return { problem: msalProblem(error).problem };
  }
}
