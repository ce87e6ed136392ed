import type { CommandContext } from '../command-context';
import { EXIT, type ExitCode } from '../exit-code';
import { type GatewayChoice, withGateway } from '../with-gateway';

/** Finds cases by number, title or party; prints one a line, or all as JSON. */
export function searchCasesCommand(
  text: string,
  options: GatewayChoice & { readonly json?: boolean },
  context: CommandContext,
): Promise<ExitCode> {
  const { words, out } = context;
  return withGateway(options, context, async (client) => {
    const cases = await client.searchCases(text);
    if (options.json) {
      out(JSON.stringify({ cases }, null, 2));
      return EXIT.ok;
    }
    if (cases.length === 0) out(words.cases.none);
    for (const { number, title, status, kle } of cases) {
      const closed = status === 'closed' ? `  [${words.cases.closed}]` : '';
      out(`${number}  ${title}${kle === null ? '' : `  (KLE ${kle.number})`}${closed}`);
    }
    return EXIT.ok;
  });
}
