import { GatewayProblem } from '../services';
import type { SignedRequest } from './identity-check';

/** The token of an `Authorization: Bearer …` header (RFC 6750 §2.1). Throws `unauthenticated` when there is none. */
export function bearerToken(request: SignedRequest): string {
  const token = /^Bearer ([A-Za-z0-9\-._~+/]+=*)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined) throw new GatewayProblem('unauthenticated');
  return token;
}
