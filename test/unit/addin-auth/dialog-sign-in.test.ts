import type { AuthenticationResult } from '@azure/msal-browser';
import { dialogSignIn, type RedirectClient } from '../../../src/addin/auth/dialog-sign-in';
import { msalError, msalResult } from './fakes';

function client(back: () => Promise<AuthenticationResult | null>): RedirectClient & { sent: unknown[] } {
  const sent: unknown[] = [];
  return {
    sent,
    handleRedirectPromise: back,
    acquireTokenRedirect: (request) => {
      sent.push(request);
      return Promise.resolve();
    },
  };
}

test('the first visit sends the user to sign in', async () => {
  const app = client(() => Promise.resolve(null));
  expect(await dialogSignIn(app, ['scope'])).toBeNull();
  expect(app.sent).toEqual([{ scopes: ['scope'] }]);
});

test('back from there, the token goes to the pane', async () => {
  const app = client(() => Promise.resolve(msalResult('token', new Date(1000))));
  expect(await dialogSignIn(app, ['scope'])).toEqual({ token: 'token', expiresAt: 1000 });
  expect(app.sent).toEqual([]);
});

test('a refusal goes to the pane as its reason', async () => {
  const app = client(() => Promise.reject(msalError('access_denied')));
  expect(await dialogSignIn(app, ['scope'])).toEqual({ problem: 'not-allowed' });
});
