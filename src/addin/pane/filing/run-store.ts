import type { FilingRun, RunState } from '../../gateway/filing-run';

/** One mail's filing as the pane shows it. `state` is replaced, never changed. */
export interface RunEntry {
  /** `mailKey` of the mail. */
  readonly key: string;
  readonly subject: string;
  readonly run: FilingRun;
  readonly state: RunState;
}

export type RunOutcome = 'working' | 'done' | 'needs-user';

export function outcomeOf({ phase, documents }: RunState): RunOutcome {
  if (phase === 'failed-to-start') return 'needs-user';
  if (phase === 'working') return 'working';
  const allFiled = documents.every(
    ({ state }) => state.kind === 'handed-over' && state.document.state === 'filed',
  );
  return allFiled ? 'done' : 'needs-user';
}

/** The filings that this pane has started, one per mail. They go on while other mails are shown. */
export class RunStore {
  readonly #unsubscribe = new Map<string, () => void>();
  readonly #listeners = new Set<() => void>();
  #entries: readonly RunEntry[] = [];

  /** Same array as long as nothing has happened. */
  readonly entries = (): readonly RunEntry[] => this.#entries;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes the place of an earlier filing of the same mail. */
  add(key: string, run: FilingRun): void {
    this.#forget(key);
    const { subject } = run.item.snapshot;
    this.#replace([...this.#entries, { key, subject, run, state: run.state() }]);
    this.#unsubscribe.set(
      key,
      run.subscribe(() => {
        this.#replace(this.#entries.map((e) => (e.key === key ? { ...e, state: run.state() } : e)));
      }),
    );
  }

  /** The user is through with it; the mail can be filed again. */
  dismiss(key: string): void {
    this.#forget(key);
    this.#replace(this.#entries);
  }

  #forget(key: string): void {
    this.#unsubscribe.get(key)?.();
    this.#unsubscribe.delete(key);
    this.#entries = this.#entries.filter((entry) => entry.key !== key);
  }

  #replace(entries: readonly RunEntry[]): void {
    this.#entries = entries;
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Filings of other mails than the shown one that are under way or wait for the user; those that wait come first. */
export function openRunsBesides(entries: readonly RunEntry[], key: string | null): readonly RunEntry[] {
  const open = entries.filter((entry) => entry.key !== key && outcomeOf(entry.state) !== 'done');
  const waits = (entry: RunEntry) => outcomeOf(entry.state) === 'needs-user';
  return [...open.filter(waits), ...open.filter((entry) => !waits(entry))];
}
