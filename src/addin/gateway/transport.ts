import type { Problem, ProblemCode } from '../../contract/problem';
import { GatewayError } from './gateway-client';

export interface TransportOptions {
  /** Scheme, host and port of the gateway; empty for the page's own origin. */
  readonly baseUrl: string;
  /** Gives the token for one request. `refused` is the token that the gateway has just said no to. */
  readonly token: (refused?: string) => Promise<string>;
  readonly fetch?: typeof fetch;
}

export interface GatewayRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PATCH';
  /** Holds ids only, never names or search text. */
  readonly path: string;
  readonly json?: unknown;
  readonly body?: Blob;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  /** For what the gateway tells everybody. */
  readonly anonymous?: boolean;
}

export type Transport = (request: GatewayRequest) => Promise<Response>;

/** What an answer without problem details means; a proxy in between writes its own. */
const CODE_BY_STATUS: Readonly<Record<number, ProblemCode | 'unreachable'>> = {
  400: 'invalid-request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  413: 'too-large',
  429: 'too-many-requests',
  502: 'unreachable',
  503: 'unreachable',
  504: 'unreachable',
  507: 'storage-full',
};

async function problemOf(response: Response): Promise<Partial<Problem>> {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return {};
  return (response.json() as Promise<Problem>).catch(() => ({}));
}

async function errorOf(response: Response): Promise<GatewayError> {
  const { code, instance } = await problemOf(response);
  return new GatewayError(
    code ?? CODE_BY_STATUS[response.status] ?? 'internal',
    response.status,
    instance ?? null,
  );
}

/**
 * Sends requests to the gateway. A token that is refused is replaced once, quietly. Rejects with `GatewayError` for
 * every answer outside 2xx and for no answer, with the token's own error, or with the reason of an aborted signal.
 */
export function createTransport({ baseUrl, token, fetch: send = fetch }: TransportOptions): Transport {
  const attempt = async (request: GatewayRequest, bearer: string | null): Promise<Response> => {
    const { method, path, json, body, headers, signal } = request;
    try {
      return await send(`${baseUrl}${path}`, {
        method,
        headers: {
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
          ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
          ...headers,
        },
        body: json === undefined ? (body ?? null) : JSON.stringify(json),
        signal: signal ?? null,
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'error',
      });
    } catch (cause) {
      signal?.throwIfAborted();
      throw new GatewayError('unreachable', 0, null, { cause });
    }
  };

  return async (request) => {
    const bearer = request.anonymous ? null : await token();
    let response = await attempt(request, bearer);
    if (response.status === 401 && bearer !== null) response = await attempt(request, await token(bearer));
    if (!response.ok) throw await errorOf(response);
    return response;
  };
}

/** The answer's JSON. What is not JSON did not come from the gateway (a sign-in page of a network, say). */
export async function jsonOf<T>(response: Response): Promise<T> {
  try {
    return (await response.json()) as T;
  } catch (cause) {
    throw new GatewayError('unreachable', response.status, null, { cause });
  }
}
