import { type Delivery, type Outcome } from '../esdh/esdh-system';
import type { Logger } from '../logger';
import { StoredBytes } from '../store/blobs';
import { backOffMs } from './back-off';
import type { Leased } from './delivery-queue';
import type { FilingContext } from './filing-context';
import type { DocumentRow, FilingRow } from './read-filing';
import type { RelatedMails } from './related-mails';
import { settleFiled, settleForLater, settlePending, settleRejected } from './settle';

export interface DeliverContext extends FilingContext {
  /** 0 to 1. */
  readonly random: () => number;
  readonly logger: Logger;
}

/** What the documents of one filing have in common while they are delivered one after the other. */
export interface DeliveryRun {
  readonly filing: FilingRow;
  readonly related: RelatedMails;
}

/** How it went with a delivery; `defect` is an error of ours or of the system's adapter. */
export type Delivered = Outcome['kind'] | 'defect';

/** When to try again. */
export function later(context: DeliverContext, document: DocumentRow, atLeastMs = 0): Date {
  const wait = Math.max(atLeastMs, backOffMs(document.attempts, context.random()));
  return new Date(context.clock().getTime() + wait);
}

/** An error's kind; its message may hold what was being filed. */
export function kindOf(error: unknown): string {
  const code = (error as { readonly code?: unknown } | null)?.code;
  const name = error instanceof Error ? error.name : typeof error;
  return typeof code === 'string' ? `${name} ${code}` : name;
}

function toDelivery(document: DocumentRow, filing: FilingRow, relatedTo: string | null): Delivery {
  if (document.size === null || document.sha256 === null) throw new Error('queued without bytes');
  return {
    deliveryKey: document.id,
    caseId: document.case_id,
    title: document.title,
    documentDate: document.document_date,
    direction: document.direction,
    kind: document.kind,
    fileName: document.file_name,
    contentType: document.content_type,
    size: document.size,
    sha256: document.sha256,
    relatedTo,
    filedBy: { id: filing.maker_id, name: filing.maker_name, unit: filing.maker_unit },
  };
}

function settleOutcome(context: DeliverContext, leased: Leased, outcome: Outcome): Promise<void> {
  const { document } = leased;
  switch (outcome.kind) {
    case 'filed':
      return settleFiled(context, leased, outcome);
    case 'pending':
      return settlePending(context, leased, outcome.reference);
    case 'rejected':
      return settleRejected(context, leased, outcome.reason);
    case 'unavailable': {
      const next = later(context, document, outcome.retryAfterMs ?? 0);
      return settleForLater(context, leased, 'queued', next, 'unavailable');
    }
    case 'unknown':
      return settleForLater(context, leased, 'unknown', later(context, document), null);
  }
}

/**
 * Hands one document to its case system and writes down what came of it.
 * @param signal aborted when the answer is waited for no longer: no more bytes are given out
 * @param timeout resolves when the system has had its time
 */
export async function deliver(
  context: DeliverContext,
  run: DeliveryRun,
  leased: Leased,
  signal: AbortSignal,
  timeout: Promise<void>,
): Promise<Delivered> {
  const { document } = leased;
  const facts = { document: document.id, system: document.system, attempt: document.attempts };
  try {
    const system = context.systems.get(document.system);
    const delivery = toDelivery(document, run.filing, await run.related.mailOf(document));
    const bytes = new StoredBytes(context.db, document.id, delivery.size, signal);
    const outcome = await Promise.race([
      system.fileDocument(delivery, bytes),
      timeout.then((): Outcome => ({ kind: 'unknown' })),
    ]);
    context.logger.info({ ...facts, outcome: outcome.kind }, 'delivered');
    await settleOutcome(context, leased, outcome);
    if (outcome.kind === 'filed') run.related.filed(document, outcome.documentId);
    return outcome.kind;
  } catch (error) {
    context.logger.error({ ...facts, error: kindOf(error) }, 'delivery failed');
    // How far it got is not known either.
    await settleForLater(context, leased, 'unknown', later(context, document), 'defect');
    return 'defect';
  }
}
