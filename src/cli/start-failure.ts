import type { GatewayConfig } from '../gateway/config/gateway-config';
import { readRunning } from '../gateway/config/running';
import { GatewayStartError } from '../gateway/config/start-error';
import { StoreOpenError } from '../gateway/store/store-open-error';
import { CommandFailure, EXIT } from './exit-code';
import type { StartFacts, Words } from './words/da';

const LOOK_MS = 1500;

/** The Enkeltvis that listens on this port; null when something else does. */
async function enkeltvisAt(url: string): Promise<StartFacts['other']> {
  try {
    const answer = await fetch(`${url}/api/config`, { signal: AbortSignal.timeout(LOOK_MS) });
    const { product } = (await answer.json()) as { product?: unknown };
    return product === 'enkeltvis' ? { url, pid: null } : null;
  } catch {
    return null;
  }
}

/** Why the gateway or its database did not open, with who is in the way. Other errors stay as they are. */
export async function startFailure(error: unknown, config: GatewayConfig, words: Words): Promise<unknown> {
  const { host, port, dataDir, tls } = config;
  if (error instanceof StoreOpenError) {
    const other = error.problem === 'folder-locked' ? await readRunning(dataDir) : null;
    const sentence = words.problems.store[error.problem]({ host, port, dataDir, other });
    return new CommandFailure(sentence, EXIT.gateway, { cause: error });
  }
  if (error instanceof GatewayStartError) {
    const url = `${tls === null ? 'http' : 'https'}://localhost:${port}`;
    const other = error.problem === 'port-taken' ? await enkeltvisAt(url) : null;
    const sentence = words.problems.start[error.problem]({ host, port, dataDir, other });
    return new CommandFailure(sentence, EXIT.gateway, { cause: error });
  }
  return error;
}
