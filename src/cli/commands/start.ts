import { once } from 'node:events';
import { readConfig } from '../../gateway/config/read-config';
import { createLogger } from '../../gateway/http/pino-logger';
import { startGateway } from '../../gateway/main';
import type { CommandContext } from '../command-context';
import { EXIT, type ExitCode } from '../exit-code';
import { startFailure } from '../start-failure';
import { environmentFor } from '../with-gateway';

export interface StartCommandOptions {
  readonly port?: string;
  readonly host?: string;
  readonly data?: string;
  readonly demo?: boolean;
}

/** Runs the gateway until it is stopped. */
export async function startCommand(
  { port, host, data, demo }: StartCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { words, out, err, stop, env } = context;
  const config = readConfig(
    environmentFor(context, {
      ENKELTVIS_PORT: port,
      ENKELTVIS_HOST: host,
      ENKELTVIS_DATA: data,
      ENKELTVIS_DEMO: demo ? 'yes' : undefined,
    }),
  );
  // Whoever tries it wants the address, not a log; stdout is for that line alone.
  const quiet = config.identity.kind === 'demo' && !env['ENKELTVIS_LOG_LEVEL'];
  const logger = createLogger(quiet ? 'warn' : config.logLevel, { write: (line) => err(line.trimEnd()) });
  try {
    const gateway = await startGateway(config, { ...context.gateway, logger });
    out(words.start.running(gateway.url));
    if (!stop.aborted) await once(stop, 'abort');
    out(words.start.stopping);
    await gateway.close();
    return EXIT.ok;
  } catch (error) {
    throw await startFailure(error, config, words);
  }
}
