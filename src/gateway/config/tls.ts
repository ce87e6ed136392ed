import { readFile } from 'node:fs/promises';
import { createSecureContext } from 'node:tls';
import type { GatewayConfig } from './gateway-config';
import { GatewayStartError } from './start-error';

export interface Tls {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** Reads certificate and key and tries them together. Rejects with `GatewayStartError('tls-unreadable')`. */
export async function readTls(tls: GatewayConfig['tls']): Promise<Tls | null> {
  if (tls === null) return null;
  try {
    const [cert, key] = await Promise.all([readFile(tls.certFile), readFile(tls.keyFile)]);
    createSecureContext({ cert, key });
    return { cert, key };
  } catch (error) {
    throw new GatewayStartError('tls-unreadable', { cause: error });
  }
}
