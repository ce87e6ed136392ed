import type { GatewayClient } from '../addin/gateway/gateway-client';
import type { CaseSummary } from '../contract/case';
import { CommandFailure, EXIT } from './exit-code';
import type { Words } from './words/da';

/**
 * The open case with exactly this number.
 * @param system id of the case system, when several have a case of that number
 */
export async function findOpenCase(
  client: GatewayClient,
  number: string,
  system: string | undefined,
  { file }: Words,
): Promise<CaseSummary> {
  const wanted = number.trim().toLowerCase();
  const found = (await client.searchCases(number)).filter(
    (candidate) =>
      candidate.number.trim().toLowerCase() === wanted &&
      (system === undefined || candidate.ref.system === system),
  );
  const [only, ...others] = found;
  if (only === undefined) throw new CommandFailure(file.caseNotFound(number), EXIT.noCase);
  if (others.length > 0) {
    const systems = found.map(({ ref }) => ref.system).join(', ');
    throw new CommandFailure(file.severalCases(number, systems), EXIT.usage);
  }
  if (only.status === 'closed') throw new CommandFailure(file.caseClosed(only.number), EXIT.noCase);
  return only;
}
