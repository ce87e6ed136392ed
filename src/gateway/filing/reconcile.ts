import { SystemUnavailableError, type EsdhSystem } from '../esdh/esdh-system';
import { kindOf, later, type DeliverContext } from './deliver';
import type { Leased } from './delivery-queue';
import { settleFiled, settleForLater } from './settle';

type Found = Awaited<ReturnType<EsdhSystem['findDelivered']>>;

/** What the system says of a delivery; `silent` when it does not answer, or cannot tell. */
async function ask(system: EsdhSystem, deliveryKey: string): Promise<Found | 'silent'> {
  if (!system.capabilities.findDelivered) return 'silent';
  try {
    return await system.findDelivered(deliveryKey);
  } catch (error) {
    if (error instanceof SystemUnavailableError) return 'silent';
    throw error;
  }
}

/**
 * Finds out what became of a delivery that got no answer: it is filed, or it is delivered again. While the system does
 * not say, it stays unknown: sent again it might be filed twice.
 */
export async function reconcile(context: DeliverContext, leased: Leased): Promise<void> {
  const { document } = leased;
  const { setback } = document;
  const facts = { document: document.id, system: document.system };
  try {
    const found = await ask(context.systems.get(document.system), document.id);
    if (found === 'silent') {
      await settleForLater(context, leased, 'unknown', later(context, document), setback);
    } else if (found === null) {
      const next = setback === null ? context.clock() : later(context, document);
      await settleForLater(context, leased, 'queued', next, setback);
    } else {
      await settleFiled(context, leased, found);
    }
    const told = found === 'silent' ? 'silent' : found === null ? 'not there' : 'filed';
    context.logger.info({ ...facts, told }, 'reconciled');
  } catch (error) {
    context.logger.error({ ...facts, error: kindOf(error) }, 'reconciliation failed');
    await settleForLater(context, leased, 'unknown', later(context, document), setback);
  }
}
