import type { Actor } from '../esdh/esdh-system';

/** What a check needs of a request: its Authorization header. */
export interface SignedRequest {
  readonly headers: { readonly authorization?: string | undefined };
}

/**
 * Tells who is calling. Rejects with `GatewayProblem`: `unauthenticated` (no token, or one that does not hold),
 * `forbidden` (a good token without the right to use the gateway) or `system-unavailable` (the issuer's keys could not
 * be fetched, so nothing can be said about the token).
 */
export interface IdentityCheck {
  authenticate(request: SignedRequest): Promise<Actor>;
}
