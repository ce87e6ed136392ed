import type { FilingDocument } from '../../contract/filing';
import type { RunDocument, RunDocumentState, RunState } from './filing-run';
import type { GatewayError } from './gateway-client';

/** The case system has said what it will say. */
export const isFinal = ({ state }: FilingDocument): boolean => state === 'filed' || state === 'rejected';

/**
 * The user need not wait for this document: it is filed, or stands with a failure. One of unknown fate may still become
 * either when the gateway finds out; a person can only look at the case.
 */
const isSettled = ({ state }: RunDocument): boolean =>
  state.kind === 'not-read' ||
  state.kind === 'not-sent' ||
  (state.kind === 'handed-over' && (isFinal(state.document) || state.document.state === 'unknown'));

/** The state of one run: replaced, never changed, so that a view can compare it by identity. */
export class RunStore {
  readonly #listeners = new Set<() => void>();
  #state: RunState;

  constructor(initial: Pick<RunState, 'case' | 'documents'>) {
    this.#state = { ...initial, mailOrigin: null, phase: 'working', startError: null };
  }

  get state(): RunState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  document(key: string): RunDocument | undefined {
    return this.#state.documents.find((document) => document.key === key);
  }

  setDocument(key: string, state: RunDocumentState): void {
    this.#setDocuments(this.#state.documents.map((d) => (d.key === key ? { ...d, state } : d)));
  }

  setTitle(key: string, title: string): void {
    this.#setDocuments(
      this.#state.documents.map((d) => (d.key === key ? { ...d, draft: { ...d.draft, title } } : d)),
    );
  }

  /** Every document that is in `from` goes to `to`. */
  move(from: RunDocumentState['kind'], to: RunDocumentState): void {
    this.#setDocuments(this.#state.documents.map((d) => (d.state.kind === from ? { ...d, state: to } : d)));
  }

  setMailOrigin(mailOrigin: NonNullable<RunState['mailOrigin']>): void {
    this.#replace({ ...this.#state, mailOrigin });
  }

  failToStart(startError: GatewayError): void {
    this.#replace({ ...this.#state, phase: 'failed-to-start', startError });
  }

  startAgain(): void {
    this.#replace({ ...this.#state, phase: 'working', startError: null });
  }

  #setDocuments(documents: readonly RunDocument[]): void {
    const phase = documents.every(isSettled) ? 'settled' : 'working';
    this.#replace({ ...this.#state, documents, phase });
  }

  #replace(state: RunState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}
