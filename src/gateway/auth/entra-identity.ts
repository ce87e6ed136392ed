import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { Actor } from '../esdh/esdh-system';
import { GatewayProblem } from '../services';
import { bearerToken } from './bearer';
import type { IdentityCheck } from './identity-check';

/** What the gateway trusts: one tenant, one app registration. */
export interface EntraTrust {
  readonly tenantId: string;
  readonly clientId: string;
  /** Accepted values of `iss`. */
  readonly issuers: readonly string[];
  readonly jwksUri: string;
}

/** The delegated permission that the pane asks for. */
export const USER_SCOPE = 'access_as_user';
/** The app role of a program that runs without a user. */
const APPLICATION_ROLE = 'access_as_application';

/** Microsoft asks for a look at the keys once a day; an unknown key id is looked up at once. */
const KEYS_MAX_AGE_MS = 24 * 60 * 60 * 1000;
const KEYS_TIMEOUT_MS = 5_000;
const CLOCK_TOLERANCE_SECONDS = 60;

/**
 * Verifies access tokens of Microsoft Entra ID, v1 and v2: signature (RS256 by the issuer's published keys), issuer,
 * audience, tenant, validity, and that the token gives the right to use the gateway.
 * https://learn.microsoft.com/entra/identity-platform/access-tokens#validate-tokens
 */
export function createEntraIdentity(trust: EntraTrust): IdentityCheck {
  const key = reachableKeys(
    createRemoteJWKSet(new URL(trust.jwksUri), {
      timeoutDuration: KEYS_TIMEOUT_MS,
      cacheMaxAge: KEYS_MAX_AGE_MS,
    }),
  );
  const verify = async (token: string): Promise<JWTPayload> => {
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: ['RS256'],
        issuer: [...trust.issuers],
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        requiredClaims: ['aud', 'exp', 'oid', 'tid'],
      });
      if (!isForUs(payload.aud, trust.clientId)) throw new GatewayProblem('unauthenticated');
      return payload;
    } catch (error) {
      if (error instanceof GatewayProblem) throw error;
      throw new GatewayProblem('unauthenticated', undefined, { cause: error });
    }
  };
  return {
    async authenticate(request) {
      const claims = await verify(bearerToken(request));
      if (claims['tid'] !== trust.tenantId) throw new GatewayProblem('unauthenticated');
      if (!mayUseGateway(claims)) throw new GatewayProblem('forbidden', `the token lacks ${USER_SCOPE}`);
      return actorOf(claims);
    },
  };
}

/**
 * The client id (version 2 tokens), or one of the app's identifier URIs (version 1): `api://<client id>`, and
 * `api://<host>/<client id>`, which Office's single sign-on asks for.
 */
function isForUs(audience: JWTPayload['aud'], clientId: string): boolean {
  if (typeof audience !== 'string') return false;
  return audience === clientId || /^api:\/\/(?:[a-z\d.:-]+\/)?([^/]+)$/i.exec(audience)?.[1] === clientId;
}

/** Tells "there is no such key" (the token is bad) from "the keys could not be fetched" (nobody can say). */
function reachableKeys(keys: JWTVerifyGetKey): JWTVerifyGetKey {
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      const aboutToken =
        error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys;
      if (aboutToken) throw error;
      throw new GatewayProblem('system-unavailable', "the issuer's signing keys could not be fetched", {
        cause: error,
      });
    }
  };
}

function mayUseGateway(claims: JWTPayload): boolean {
  const { scp, roles } = claims;
  if (typeof scp === 'string' && scp.split(' ').includes(USER_SCOPE)) return true;
  return Array.isArray(roles) && roles.includes(APPLICATION_ROLE);
}

function actorOf(claims: JWTPayload): Actor {
  const { oid } = claims;
  if (typeof oid !== 'string' || oid === '') throw new GatewayProblem('unauthenticated');
  const name = [claims['name'], claims['preferred_username']].find(
    (claim): claim is string => typeof claim === 'string' && claim !== '',
  );
  return { id: oid, name: name ?? oid, unit: null };
}
