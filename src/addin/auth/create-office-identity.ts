import type { PublicConfig } from '../../contract/session';
import type { Identity } from '../host/pane-host';
import { createDemoIdentity } from './demo-identity';
import type { EntraConfig } from './entra-config';
import { type GraphTokens, noGraphTokens } from './graph-tokens';
import { loadNestedClient, nestedAppAuth, type LoadNestedClient } from './nested-app-auth';
import { officeDialog } from './office-dialog';
import type { OfficeSignIn } from './office-sign-in';
import { officeSso } from './office-sso';
import { SignInChain } from './sign-in-chain';
import { TokenCache } from './token-cache';

/** For reading mails as files, one's own and those of shared mailboxes. */
const GRAPH_SCOPES = [
  'https://graph.microsoft.com/Mail.Read',
  'https://graph.microsoft.com/Mail.Read.Shared',
];

export interface OfficeIdentity extends Identity {
  readonly graph: GraphTokens;
}

export interface IdentityParts {
  readonly loadNested: LoadNestedClient;
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
}

/** Signs in with what this Office client has; see docs/outlook-quirks.md for which client has what. */
export function createOfficeIdentity(
  config: PublicConfig,
  host: OfficeSignIn,
  parts: IdentityParts = { loadNested: loadNestedClient, fetch: (...a) => fetch(...a), now: Date.now },
): OfficeIdentity {
  return config.identity.kind === 'demo'
    ? { ...createDemoIdentity(parts.fetch, parts.now), graph: noGraphTokens('the trial does not use Graph') }
    : entraIdentity(config.identity, host, parts);
}

function entraIdentity(config: EntraConfig, host: OfficeSignIn, parts: IdentityParts): OfficeIdentity {
  const nested = host.supports('NestedAppAuth', '1.1')
    ? nestedAppAuth(config, host.loginHint, parts.loadNested)
    : null;
  const sso = host.supports('IdentityAPI', '1.3') ? officeSso(host) : null;
  const chain = new SignInChain([nested, sso, officeDialog(host)]);
  const gateway = new TokenCache(() => chain.token(config.scopes), parts.now);
  if (!nested) {
    // The other ways give a token for the gateway alone.
    return { token: () => gateway.token(), graph: noGraphTokens('nested app authentication is not there') };
  }
  const graph = new TokenCache(() => nested.token(GRAPH_SCOPES), parts.now);
  return {
    token: () => gateway.token(),
    graph: { refused: () => chain.refusal('nested'), token: () => graph.token() },
  };
}
