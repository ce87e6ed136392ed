/** The page of the sign-in dialog (dialog.html). */
import type { PublicConfig } from '../../contract/session';
import type { DialogAnswer } from './dialog-answer';
import { dialogSignIn } from './dialog-sign-in';
import type { EntraConfig } from './entra-config';
import { tellPane } from './tell-pane';

async function signIn(): Promise<DialogAnswer | null> {
  const identity = await entraConfig();
  if (identity === null) return { problem: 'failed' };
  const { PublicClientApplication } = await import('@azure/msal-browser');
  const app = new PublicClientApplication({
    auth: {
      clientId: identity.clientId,
      authority: identity.authority,
      redirectUri: new URL('/dialog.html', location.origin).href,
    },
  });
  await app.initialize();
  return dialogSignIn(app, identity.scopes);
}

async function entraConfig(): Promise<EntraConfig | null> {
  const answer = await fetch('/api/config');
  const config = (await answer.json()) as PublicConfig;
  return config.identity.kind === 'entra' ? config.identity : null;
}

void signIn()
  .catch((): DialogAnswer => ({ problem: 'failed' }))
  .then((answer) => (answer === null ? undefined : tellPane(JSON.stringify(answer))));
