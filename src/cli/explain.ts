import { GatewayError } from '../addin/gateway/gateway-client';
import { MailReadError } from '../domain/mail/mail-read-error';
import { ConfigError } from '../gateway/config/gateway-config';
import { CommandFailure, EXIT, type ExitCode } from './exit-code';
import type { Words } from './words/da';

const EXIT_OF_GATEWAY: Partial<Record<GatewayError['code'], ExitCode>> = {
  unreachable: EXIT.gateway,
  'system-unavailable': EXIT.gateway,
  'invalid-request': EXIT.usage,
  unauthenticated: EXIT.usage,
  forbidden: EXIT.usage,
  'title-too-long': EXIT.usage,
  'title-empty': EXIT.usage,
  'already-filed': EXIT.alreadyFiled,
  'case-closed': EXIT.noCase,
  'case-not-found': EXIT.noCase,
};

/** A refusal of the gateway as a sentence, with the id to be read out on the phone. */
function gatewaySentence({ code, instance }: GatewayError, { problems }: Words): string {
  return problems.gateway[code] + (instance === null ? '' : problems.requestId(instance));
}

/** Any failure as one plain sentence and an exit code. */
export function explain(error: unknown, words: Words): CommandFailure {
  const { problems } = words;
  if (error instanceof CommandFailure) return error;
  if (error instanceof GatewayError) {
    const exitCode = EXIT_OF_GATEWAY[error.code] ?? EXIT.failed;
    return new CommandFailure(gatewaySentence(error, words), exitCode, { cause: error });
  }
  if (error instanceof MailReadError) {
    const sentence = problems.nothingFiled(problems.mail[error.problem]);
    return new CommandFailure(sentence, EXIT.usage, { cause: error });
  }
  if (error instanceof ConfigError) {
    const lines = error.problems.map(({ setting, problem }) => `  ${setting}: ${problems.config[problem]}`);
    return new CommandFailure([problems.configIntro, ...lines].join('\n'), EXIT.usage, { cause: error });
  }
  const name = error instanceof Error ? error.name : typeof error;
  return new CommandFailure(problems.unexpected(name), EXIT.failed, { cause: error });
}
