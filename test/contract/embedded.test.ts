import { randomUUID } from 'node:crypto';
import { createEmbeddedSystem } from '../../src/gateway/esdh/embedded/embedded-system';
import { describeOnEachDatabase, OPEN_TIMEOUT_MS } from '../integration/support/database';
import { addCases } from '../integration/support/filing';
import { describeEsdhContract } from './esdh-contract';

describeOnEachDatabase('the embedded case system', (open, kind) => {
  describeEsdhContract(
    kind,
    async () => {
      const database = await open();
      await addCases(database);
      return {
        system: createEmbeddedSystem({ db: database.db, clock: () => new Date(), newId: randomUUID }),
        openCase: 'case-open',
        openCaseNumber: '02.34.02-P19-1-26',
        closedCase: 'case-closed',
        remove: () => database.remove(),
      };
    },
    OPEN_TIMEOUT_MS,
  );
});
