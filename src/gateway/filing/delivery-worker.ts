import { deliver, kindOf, type DeliverContext, type Delivered } from './deliver';
import { giveBack, markExpired, renew, takeQueued, takeUnknown, type Leased } from './delivery-queue';
import type { DeliverySettings } from './delivery-settings';
import { requireFilingOf } from './read-filing';
import { reconcile } from './reconcile';
import { RelatedMails } from './related-mails';

/** Delivers committed documents to the case systems, one by one, until stopped. */
export interface DeliveryWorker {
  start(): void;
  /** Takes no new document; resolves when the running deliveries have ended or had their time. */
  stop(): Promise<void>;
  /** Looks for work now instead of at the next turn. */
  wake(): void;
}

/** Resolves after `ms`, or at once when the signal is aborted. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

export interface DeliveryWorkerOptions {
  readonly context: DeliverContext;
  readonly settings: DeliverySettings;
  readonly sleep: Sleep;
}

export function createDeliveryWorker(options: DeliveryWorkerOptions): DeliveryWorker {
  return new Worker(options);
}

class Worker implements DeliveryWorker {
  private readonly running = new Set<Promise<void>>();
  private ended: Promise<void> | null = null;
  private stopping = false;
  private woken = false;
  private nap = new AbortController();

  constructor(private readonly options: DeliveryWorkerOptions) {}

  start(): void {
    this.ended ??= this.run();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.wake();
    await this.ended;
    const { settings, sleep } = this.options;
    const stopped = new AbortController();
    await Promise.race([Promise.all(this.running), sleep(settings.stopMs, stopped.signal)]);
    stopped.abort();
  }

  wake(): void {
    this.woken = true;
    this.nap.abort();
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      this.woken = false;
      try {
        await this.fillUp();
      } catch (error) {
        // The database is away or full: what is on its way stays so.
        const { logger } = this.options.context;
        logger.error({ error: kindOf(error) }, 'no work could be taken');
        this.woken = false;
      }
      await this.rest();
    }
  }

  /** Takes documents until there are enough under way or there is nothing to do. */
  private async fillUp(): Promise<void> {
    const { context, settings } = this.options;
    await markExpired(context);
    while (!this.stopping && this.running.size < settings.atOnce) {
      const unknown = await takeUnknown(context, settings.leaseMs);
      if (unknown.length > 0) {
        this.track(this.withLease(unknown, () => this.lookInto(unknown)));
        continue;
      }
      const queued = await takeQueued(context, settings.leaseMs);
      if (queued.length === 0) return;
      this.track(this.withLease(queued, (ended) => this.deliverInOrder(queued, ended)));
    }
  }

  private track(work: Promise<void>): void {
    const { logger } = this.options.context;
    const tracked = work
      // Its lease runs out, and then it is looked into.
      .catch((error: unknown) => logger.error({ error: kindOf(error) }, 'outcome not written'))
      .finally(() => {
        this.running.delete(tracked);
        this.wake();
      });
    this.running.add(tracked);
  }

  private async lookInto(unknown: readonly Leased[]): Promise<void> {
    for (const leased of unknown) await reconcile(this.options.context, leased);
  }

  /** One after the other; those after one that holds them up are given back. */
  private async deliverInOrder(queued: readonly Leased[], ended: AbortSignal): Promise<void> {
    const { context, settings, sleep } = this.options;
    const [first] = queued;
    if (!first) return;
    const filing = await requireFilingOf(context.db, first.document);
    const run = { filing, related: new RelatedMails(context.db, filing) };
    for (const [index, leased] of queued.entries()) {
      const answered = new AbortController();
      const signal = AbortSignal.any([ended, answered.signal]);
      const outcome = await deliver(context, run, leased, signal, sleep(settings.timeoutMs, signal)).finally(
        () => answered.abort(),
      );
      if (this.stopping || ended.aborted || holdsUp(leased, outcome)) {
        return giveBack(context, queued.slice(index + 1));
      }
    }
  }

  /** Keeps the lease alive while `work` goes on; when it is lost, no more bytes are given out. */
  private async withLease(
    leased: readonly Leased[],
    work: (ended: AbortSignal) => Promise<void>,
  ): Promise<void> {
    const ended = new AbortController();
    const kept = this.keepLease(leased[0]?.lease ?? '', ended);
    try {
      await work(ended.signal);
    } finally {
      ended.abort();
      await kept;
    }
  }

  private async keepLease(lease: string, ended: AbortController): Promise<void> {
    const { context, settings, sleep } = this.options;
    for (;;) {
      await sleep(settings.leaseMs / 3, ended.signal);
      if (ended.signal.aborted) return;
      // A database that is away for a moment has not taken the lease from us.
      if (!(await renew(context, lease, settings.leaseMs).catch(() => true))) ended.abort();
    }
  }

  private async rest(): Promise<void> {
    if (this.woken || this.stopping) return;
    this.nap = new AbortController();
    await this.options.sleep(this.options.settings.pollMs, this.nap.signal);
  }
}

/** As in `takeQueued`: the attachments need the mail's id, and a system that is away is away for all. */
function holdsUp({ document }: Leased, outcome: Delivered): boolean {
  if (outcome === 'unavailable') return true;
  return document.part_kind === 'mail' && outcome !== 'filed' && outcome !== 'rejected';
}
