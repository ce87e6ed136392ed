import { createServer } from 'node:net';
import { isLoopback } from '../config/loopback';
import { GatewayStartError, type StartProblem } from '../config/start-error';
import type { GatewayApp } from './gateway-app';

export interface Place {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
}

const PROBLEMS: Readonly<Record<string, StartProblem>> = {
  EADDRINUSE: 'port-taken',
  EACCES: 'port-not-allowed',
  EADDRNOTAVAIL: 'host-unknown',
  ENOTFOUND: 'host-unknown',
  EAI_AGAIN: 'host-unknown',
};

function startError(error: NodeJS.ErrnoException): Error {
  const problem = PROBLEMS[error.code ?? ''];
  return problem === undefined ? error : new GatewayStartError(problem, { cause: error });
}

/**
 * Makes sure that the gateway will be able to listen here, before anything is made or opened.
 * Rejects with `GatewayStartError`.
 */
export function assertFree({ host, port }: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(startError(error)));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}

/** Takes requests from here on. Returns the address for a browser on this machine. */
export async function listen(app: GatewayApp, { host, port }: Place, secure: boolean): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw startError(error as NodeJS.ErrnoException);
  }
  const address = app.server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere || isLoopback(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `${secure ? 'https' : 'http'}://${name}:${taken}`;
}

/**
 * Takes no more requests and lets those under way end; after `patienceMs` they are cut. (What was uploaded by then is
 * kept: the client goes on from there.)
 */
export async function stopListening(app: GatewayApp, patienceMs: number): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), patienceMs);
  try {
    await app.close();
  } finally {
    clearTimeout(cut);
  }
}
