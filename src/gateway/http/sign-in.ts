import type { FastifyRequest } from 'fastify';
import type { IdentityCheck } from '../auth/identity-check';
import type { Actor } from '../esdh/esdh-system';
import { GatewayProblem } from '../services';
import type { GatewayApp } from './gateway-app';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is calling; null on routes without sign-in. */
    actor: Actor | null;
  }
}

/** `security` of every route behind `requireSignIn`. */
export const SIGN_IN = 'signIn';
export const SIGNED_IN = [{ [SIGN_IN]: [] }];

/** Lets only callers with a good token through to the routes of this scope. */
export function requireSignIn(scope: GatewayApp, identity: IdentityCheck): void {
  scope.addHook('onRequest', async (request) => {
    request.actor = await identity.authenticate(request);
  });
}

/** The caller of a route behind `requireSignIn`. */
export function actorOf({ actor }: FastifyRequest): Actor {
  if (actor === null) throw new GatewayProblem('unauthenticated');
  return actor;
}
