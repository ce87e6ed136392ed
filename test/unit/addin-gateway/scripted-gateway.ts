import type { CaseSummary } from '../../../src/contract/case';
import type { DocumentRetry, Filing, FilingDocument, FilingPlan } from '../../../src/contract/filing';
import { type GatewayClient, GatewayError } from '../../../src/addin/gateway/gateway-client';

export const CASE: CaseSummary = {
  ref: { system: 'embedded', id: 'case-1' },
  number: '23.09.02-G01-331-26',
  title: 'Pas til barn',
  status: 'open',
  kle: null,
  facet: null,
  parties: [],
  responsible: null,
  opened: null,
};

type Method = 'createFiling' | 'upload' | 'commit' | 'filing' | 'retry';

/**
 * A gateway in memory behind the client's interface. It takes documents over as the real one does and files one more
 * queued document each time it is asked how things go. `fault` may fail a call before or after it was carried out.
 */
export class ScriptedGateway {
  readonly plans: FilingPlan[] = [];
  readonly retries: { readonly key: string; readonly retry: DocumentRetry }[] = [];
  /** `method` or `method key`, in order. */
  readonly calls: string[] = [];
  readonly bytes = new Map<string, string>();
  fault: (call: string) => 'before' | 'after' | GatewayError | null = () => null;
  /** The case system's answer for a document, by title. */
  outcome: (title: string) => Partial<FilingDocument> = () => ({ state: 'filed' });
  readonly #filings = new Map<string, Filing>();
  #clock = Date.UTC(2026, 4, 4);
  #number = 0;

  readonly client = {
    createFiling: (plan: FilingPlan) => this.#carryOut('createFiling', '', () => this.#create(plan)),
    upload: (
      id: string,
      key: string,
      blob: Blob,
      onProgress?: (p: { sent: number; total: number }) => void,
    ) =>
      this.#carryOut('upload', key, async () => {
        this.bytes.set(key, await blob.text());
        onProgress?.({ sent: blob.size, total: blob.size });
        this.#change(id, key, { complete: true });
      }),
    commit: (id: string, { documents }: { documents: string[] }) =>
      this.#carryOut('commit', documents.join(), () => {
        for (const key of documents) this.#change(id, key, { state: 'queued' });
        return this.#get(id);
      }),
    filing: (id: string) =>
      this.#carryOut('filing', '', () => {
        const next = this.#get(id).documents.find(({ state }) => state === 'queued' || state === 'unknown');
        const answer = this.#get(id);
        if (next !== undefined) this.#settle(id, next);
        return answer;
      }),
    retry: (id: string, key: string, retry: DocumentRetry) =>
      this.#carryOut('retry', key, () => {
        this.retries.push({ key, retry });
        this.#change(id, key, {
          state: 'queued',
          reason: null,
          ...(retry.title ? { title: retry.title } : {}),
        });
        return this.#get(id);
      }),
  } as unknown as GatewayClient;

  /** Document of the newest filing by its title. */
  keyOf(title: string): string {
    return this.plans.at(-1)!.documents.find((document) => document.title === title)!.key;
  }

  async #carryOut<T>(method: Method, key: string, work: () => T | Promise<T>): Promise<T> {
    const call = key === '' ? method : `${method} ${key}`;
    this.calls.push(call);
    const fault = this.fault(call);
    if (fault instanceof GatewayError) throw fault;
    if (fault === 'before') throw new GatewayError('unreachable', 0);
    const answer = await work();
    if (fault === 'after') throw new GatewayError('unreachable', 0);
    return structuredClone(answer);
  }

  #create(plan: FilingPlan): Filing {
    this.plans.push(plan);
    const id = `filing of ${plan.key}`;
    const known = this.#filings.get(id);
    if (known !== undefined) return known;
    const updatedAt = this.#now();
    const documents = plan.documents.map(({ key, part, title }) => ({
      ...{ key, part, title, updatedAt, state: 'staged' as const, received: 0, complete: false },
      ...{ documentId: null, documentNumber: null, reason: null, nextAttemptAt: null },
    }));
    const filing = { id, key: plan.key, case: CASE, createdAt: updatedAt, documents };
    this.#filings.set(id, filing);
    return filing;
  }

  #settle(id: string, { key, title }: FilingDocument): void {
    const outcome = this.outcome(title);
    const filed = () => ({ documentId: `doc-${key}`, documentNumber: ++this.#number });
    this.#change(id, key, outcome.state === 'filed' ? { ...filed(), ...outcome } : outcome);
  }

  #change(id: string, key: string, change: Partial<FilingDocument>): void {
    const filing = this.#get(id);
    const documents = filing.documents.map((document) =>
      document.key === key ? { ...document, ...change, updatedAt: this.#now() } : document,
    );
    this.#filings.set(id, { ...filing, documents });
  }

  #get(id: string): Filing {
    return this.#filings.get(id)!;
  }

  #now(): string {
    return new Date((this.#clock += 1000)).toISOString();
  }
}
