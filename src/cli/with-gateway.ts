import type { GatewayClient } from '../addin/gateway/gateway-client';
import { createGatewayClient } from '../addin/gateway/http-gateway-client';
import { readConfig } from '../gateway/config/read-config';
import { readRunning } from '../gateway/config/running';
import { createLogger } from '../gateway/http/pino-logger';
import { startGateway } from '../gateway/main';
import type { CommandContext } from './command-context';
import { CommandFailure, EXIT } from './exit-code';
import { startFailure } from './start-failure';

/** Which gateway a command talks to. */
export interface GatewayChoice {
  /** Address of one that runs, anywhere. */
  readonly gateway?: string;
  /** Data folder of one on this machine, running or not. */
  readonly data?: string;
}

interface OpenGateway {
  readonly url: string;
  /** Null when it takes none but that of a real tenant. */
  readonly token: string | null;
  readonly close: () => Promise<void>;
}

/** The environment with what was said on the command line in its place. */
export function environmentFor(
  { env }: Pick<CommandContext, 'env'>,
  said: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  const given = Object.entries(said).filter(([, value]) => value !== undefined);
  return { ...env, ...Object.fromEntries(given) };
}

function gatewayAt(address: string, { words }: CommandContext): OpenGateway {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new CommandFailure(words.problems.notAGateway(address), EXIT.usage);
  }
  return { url: url.origin, token: null, close: () => Promise.resolve() };
}

/** The gateway that runs on the data folder, else one of our own for the time of the command. */
async function gatewayOn(data: string | undefined, context: CommandContext): Promise<OpenGateway> {
  const config = readConfig(environmentFor(context, { ENKELTVIS_DATA: data }));
  const running = await readRunning(config.dataDir);
  if (running !== null) return { ...running, close: () => Promise.resolve() };
  const logger = createLogger('silent');
  const onlyHere = { ...config, host: '127.0.0.1', port: 0, tls: null };
  try {
    const gateway = await startGateway(onlyHere, { ...context.gateway, logger });
    return { url: gateway.url, token: gateway.demoToken, close: () => gateway.close() };
  } catch (error) {
    throw await startFailure(error, config, context.words);
  }
}

/** Runs a command's work against a gateway; one that was started for it is stopped afterwards. */
export async function withGateway<T>(
  choice: GatewayChoice,
  context: CommandContext,
  work: (client: GatewayClient) => Promise<T>,
): Promise<T> {
  const address = choice.gateway;
  const { url, token, close } =
    address === undefined ? await gatewayOn(choice.data, context) : gatewayAt(address, context);
  try {
    const bearer = token ?? context.env['ENKELTVIS_TOKEN'];
    if (!bearer) throw new CommandFailure(context.words.problems.tokenMissing, EXIT.usage);
    return await work(createGatewayClient({ baseUrl: url, token: () => Promise.resolve(bearer) }));
  } finally {
    await close();
  }
}
