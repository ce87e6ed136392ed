import type { CaseRef, CaseSummary } from '../../contract/case';
import { SystemUnavailableError, type Actor } from '../esdh/esdh-system';
import { GatewayProblem, type Systems } from '../services';

/** Asks a case system; `GatewayProblem('system-unavailable')` when it does not answer. */
export async function asking<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof SystemUnavailableError) {
      throw new GatewayProblem('system-unavailable', undefined, { cause: error });
    }
    throw error;
  }
}

/** The case, seen with the user's own rights; a `GatewayProblem` when nothing can be filed on it. */
export async function requireOpenCase(systems: Systems, ref: CaseRef, actor: Actor): Promise<CaseSummary> {
  const found = await asking(systems.get(ref.system).getCase(ref.id, actor));
  if (!found) throw new GatewayProblem('case-not-found');
  if (found.status === 'closed') throw new GatewayProblem('case-closed');
  return found;
}
