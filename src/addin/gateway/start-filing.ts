import type { DocumentRetry, Filing, FilingDocument } from '../../contract/filing';
import { MailReadError } from '../../domain/mail/mail-read-error';
import { filingPlan } from './filing-plan';
import type { FilingRun, FilingRunOptions, RunDocument, RunDocumentState, StartFiling } from './filing-run';
import { createFollower } from './follow';
import { asGatewayError, handOver, readPart } from './hand-over';
import { withPatience } from './patience';
import { isFinal, RunStore } from './run-store';

type Correction = NonNullable<Parameters<FilingRun['retry']>[1]>;

const isNews = (fresh: FilingDocument, known: FilingDocument): boolean => {
  const later = Date.parse(fresh.updatedAt) - Date.parse(known.updatedAt);
  return later > 0 || (later === 0 && fresh.state !== known.state);
};

const mayTryAgain = (state: RunDocumentState): boolean =>
  state.kind === 'not-read' ||
  state.kind === 'not-sent' ||
  (state.kind === 'handed-over' && state.document.state === 'rejected');

/**
 * Files one mail: the plan first, then document by document, the mail before its attachments. Reading and sending run
 * one at a time, a retry waits its turn; how the gateway gets on is followed meanwhile.
 */
class MailFilingRun implements FilingRun {
  readonly item;
  readonly #options: FilingRunOptions;
  readonly #store: RunStore;
  readonly #planKey: string;
  /** Bytes that were read but not handed over: the mail may no longer be shown when the user tries again. */
  readonly #unsent = new Map<string, Blob>();
  /** What the user has changed since the plan, until the gateway has taken it. */
  readonly #corrections = new Map<string, DocumentRetry>();
  readonly #follow: () => void;
  /** The gateway's id; null until it has taken the plan. */
  #filingId: string | null = null;
  #turn: Promise<void> = Promise.resolve();

  constructor(options: FilingRunOptions) {
    const { item, client, sleep, drafts, newKey } = options;
    const mailFirst = [
      ...drafts.filter(({ part }) => part.kind === 'mail'),
      ...drafts.filter(({ part }) => part.kind !== 'mail'),
    ];
    this.item = item;
    this.#options = options;
    this.#planKey = newKey();
    this.#store = new RunStore({
      case: options.case,
      documents: mailFirst.map((draft) => ({ key: newKey(), draft, state: { kind: 'waiting' } })),
    });
    this.#follow = createFollower({
      client,
      sleep,
      open: () => this.#openFiling(),
      absorb: (filing) => this.#absorb(filing),
    });
    this.#inTurn(() => this.#start());
  }

  state() {
    return this.#store.state;
  }

  subscribe(listener: () => void) {
    return this.#store.subscribe(listener);
  }

  retry(key: string, correction: Correction = {}): void {
    if (this.#store.state.phase === 'failed-to-start') {
      this.#store.startAgain();
      this.#inTurn(() => this.#start());
      return;
    }
    const document = this.#store.document(key);
    if (document === undefined || !mayTryAgain(document.state)) return;
    this.#correct(key, correction);
    this.#store.setDocument(key, { kind: 'waiting' });
    this.#inTurn(() => this.#tryAgain(key));
  }

  #correct(key: string, { title, case: other }: Correction): void {
    if (title === undefined && other === undefined) return;
    this.#corrections.set(key, {
      ...this.#corrections.get(key),
      ...(title === undefined ? {} : { title }),
      ...(other === undefined ? {} : { case: other.ref }),
    });
    if (title !== undefined) this.#store.setTitle(key, title);
  }

  #inTurn(task: () => Promise<void>): void {
    this.#turn = this.#turn.then(task);
  }

  async #start(): Promise<void> {
    const { client, item, sleep, againBecause } = this.#options;
    const { documents, case: target } = this.#store.state;
    const mail = item.snapshot;
    const plan = filingPlan({ key: this.#planKey, case: target.ref, mail, documents, againBecause });
    try {
      this.#filingId = (await withPatience(() => client.createFiling(plan), sleep)).id;
    } catch (error) {
      this.#store.failToStart(asGatewayError(error));
      return;
    }
    for (const { key } of documents) {
      if (this.#store.document(key)?.state.kind === 'waiting') await this.#deliver(key, this.#filingId);
    }
  }

  async #deliver(key: string, filingId: string): Promise<void> {
    const document = this.#store.document(key);
    if (document === undefined) return;
    const bytes = this.#unsent.get(key) ?? (await this.#read(document));
    if (bytes === null) return;
    this.#unsent.set(key, bytes);
    const { client, sleep } = this.#options;
    const correction = this.#corrections.get(key) ?? null;
    const onState = (state: RunDocumentState) => this.#store.setDocument(key, state);
    try {
      this.#absorb(await handOver(bytes, { client, sleep, filingId, documentKey: key, correction, onState }));
      this.#unsent.delete(key);
      this.#corrections.delete(key);
      this.#follow();
    } catch (error) {
      this.#notSent(key, error);
    }
  }

  async #read({ key, draft }: RunDocument): Promise<Blob | null> {
    this.#store.setDocument(key, { kind: 'reading' });
    const read = await readPart(this.item, draft.part);
    if (read instanceof MailReadError) {
      const state = { kind: 'not-read', problem: read.problem, sourceCode: read.sourceCode } as const;
      this.#store.setDocument(key, state);
      if (read.problem === 'item-changed') this.#store.move('waiting', state);
      return null;
    }
    if (read.origin !== null) this.#store.setMailOrigin(read.origin);
    return read.blob;
  }

  /** What a failed document needs depends on how far it came, which the gateway knows best. */
  async #tryAgain(key: string): Promise<void> {
    const filingId = this.#filingId;
    if (filingId === null) return;
    const { client } = this.#options;
    try {
      const filing = await client.filing(filingId);
      switch (filing.documents.find((document) => document.key === key)?.state) {
        case 'staged':
          await this.#deliver(key, filingId);
          return;
        case 'rejected':
          this.#absorb(await client.retry(filingId, key, this.#corrections.get(key) ?? {}));
          this.#corrections.delete(key);
          break;
        default:
          this.#absorb(filing);
      }
      this.#follow();
    } catch (error) {
      this.#notSent(key, error);
    }
  }

  #notSent(key: string, error: unknown): void {
    this.#store.setDocument(key, { kind: 'not-sent', error: asGatewayError(error) });
  }

  #openFiling(): string | null {
    const isOpen = this.#store.state.documents.some(
      ({ state }) => state.kind === 'handed-over' && !isFinal(state.document),
    );
    return isOpen ? this.#filingId : null;
  }

  /** Takes in what the gateway says of its documents; an answer that was overtaken by a newer one changes nothing. */
  #absorb(filing: Filing): boolean {
    let changed = false;
    for (const { key, state } of this.#store.state.documents) {
      const fresh = filing.documents.find((document) => document.key === key);
      if (fresh === undefined || fresh.state === 'staged') continue;
      if (state.kind === 'handed-over' && !isNews(fresh, state.document)) continue;
      // A correction that was refused stays on screen until the user tries again.
      if (state.kind === 'not-sent' && fresh.state === 'rejected') continue;
      this.#store.setDocument(key, { kind: 'handed-over', document: fresh });
      changed = true;
    }
    return changed;
  }
}

/** Starts filing the included drafts of one mail. Never throws; what fails is in the run's state. */
export const startFiling: StartFiling = (options) => new MailFilingRun(options);
