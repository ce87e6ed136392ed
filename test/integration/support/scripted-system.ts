import type { CaseSummary } from '../../../src/contract/case';
import type { Delivery, EsdhSystem, Outcome } from '../../../src/gateway/esdh/esdh-system';
import { collect } from './filing';

/** What the scripted system does with one delivery. `carryOut` files it and then answers as told. */
export type Act =
  | { readonly answer: Outcome }
  | { readonly carryOut: 'answers' | 'unknown' | 'throws' | 'hangs' }
  | { readonly throws: Error };

interface Kept {
  readonly delivery: Delivery;
  readonly bytes: Buffer;
  readonly number: number;
}

const CASE: CaseSummary = {
  ref: { system: 'scripted', id: 'sag' },
  number: '1',
  title: 'Sag',
  status: 'open',
  kle: null,
  facet: null,
  parties: [],
  responsible: null,
  opened: null,
};

/** A case system that misbehaves as told, and files everything else. Keeps what it has filed, doubles and all. */
export class ScriptedSystem implements EsdhSystem {
  readonly id = 'scripted';
  readonly name = 'Prøvesystem';
  readonly capabilities = {
    createCase: false,
    notes: false,
    moveDocument: false,
    findDelivered: true,
    documentKinds: [
      { code: 'mail', da: 'Mail', en: 'Mail' },
      { code: 'other', da: 'Andet', en: 'Other' },
    ],
    maxDocumentBytes: 1_000_000,
  };
  readonly filed: Kept[] = [];
  readonly asked: string[] = [];
  private readonly script: Act[] = [];

  /** The next deliveries go as told, in order. */
  next(...acts: Act[]): void {
    this.script.push(...acts);
  }

  findCases = () => Promise.resolve([CASE]);
  getCase = (id: string) => Promise.resolve(id === 'sag' ? CASE : null);
  listDocuments = () => Promise.resolve([]);
  openDocument = () => Promise.resolve(null);

  async fileDocument(delivery: Delivery, bytes: AsyncIterable<Uint8Array>): Promise<Outcome> {
    this.asked.push(delivery.title);
    const act = this.script.shift();
    if (act && 'answer' in act) return act.answer;
    if (act && 'throws' in act) throw act.throws;
    const number = this.filed.length + 1;
    this.filed.push({ delivery, bytes: await collect(bytes), number });
    switch (act?.carryOut ?? 'answers') {
      case 'answers':
        return { kind: 'filed', documentId: `d${number}`, number };
      case 'unknown':
        return { kind: 'unknown' };
      case 'throws':
        throw new Error('connection reset');
      case 'hangs':
        return new Promise(() => undefined);
    }
  }

  findDelivered(deliveryKey: string) {
    const found = this.filed.find(({ delivery }) => delivery.deliveryKey === deliveryKey);
    return Promise.resolve(found ? { documentId: `d${found.number}`, number: found.number } : null);
  }
}

export const SCRIPTED_CASE = CASE.ref;
