import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Actor } from '../esdh/esdh-system';
import { GatewayProblem } from '../services';
import { bearerToken } from './bearer';
import type { IdentityCheck } from './identity-check';

/** The invented caseworker of the trial. */
const DEMO_ACTOR: Actor = { id: 'demo', name: 'Kirsten Dahl', unit: 'Hjælpemiddelteamet' };

export interface DemoIdentity extends IdentityCheck {
  /** Valid until the gateway stops. Handed out on the same machine only. */
  readonly token: string;
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Takes whoever holds this start's random token for the trial's user. Compared in constant time. */
export function createDemoIdentity(token = randomBytes(32).toString('base64url')): DemoIdentity {
  const expected = digest(token);
  return {
    token,
    authenticate: (request) =>
      new Promise((resolve) => {
        if (!timingSafeEqual(digest(bearerToken(request)), expected))
          throw new GatewayProblem('unauthenticated');
        resolve(DEMO_ACTOR);
      }),
  };
}
