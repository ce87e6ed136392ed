import { PublicConfig } from '../../../contract/session';
import { USER_SCOPE } from '../../auth/entra-identity';
import type { GatewayConfig } from '../../config/gateway-config';
import { VERSION } from '../../config/version';
import type { GatewayApp } from '../gateway-app';
import { PROBLEM_ANSWERS } from '../schemas';

/** `GET /api/config`: what the pane must know before it can sign in. */
export function configRoute(api: GatewayApp, { identity, ownDomains }: GatewayConfig): void {
  const answer: PublicConfig = {
    product: 'enkeltvis',
    version: VERSION,
    identity:
      identity.kind === 'demo'
        ? { kind: 'demo' }
        : {
            kind: 'entra',
            clientId: identity.clientId,
            authority: identity.authority,
            scopes: [`api://${identity.clientId}/${USER_SCOPE}`],
          },
    ownDomains: [...ownDomains],
  };
  api.get(
    '/api/config',
    {
      schema: {
        operationId: 'getConfig',
        summary: 'What the pane must know before it can sign in',
        tags: ['session'],
        response: { 200: PublicConfig, ...PROBLEM_ANSWERS },
      },
    },
    () => answer,
  );
}
