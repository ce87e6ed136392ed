import { GatewayProblem, type Systems } from '../services';
import type { EsdhSystem } from './esdh-system';

/** The case systems of this gateway, by id. */
export function createSystems(all: readonly EsdhSystem[]): Systems {
  const byId = new Map(all.map((system) => [system.id, system]));
  return {
    all,
    get(id) {
      const system = byId.get(id);
      if (!system) throw new GatewayProblem('case-not-found', 'no such case system');
      return system;
    },
  };
}
