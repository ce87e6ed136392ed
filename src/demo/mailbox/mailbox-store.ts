import type { Mailbox, Shown } from '../../domain/mail/mailbox';
import type { MailEntry } from './mail-entry';

export interface MailboxState {
  /** The user's own files first, the newest of them on top; then the samples. */
  readonly entries: readonly MailEntry[];
  readonly currentId: string | null;
  /** Ids of the mails that the gateway knows as filed. */
  readonly filed: ReadonlySet<string>;
}

/** The trial's mailbox: the list, which mail is shown, and which are filed. Also the pane's `Mailbox` port. */
export class MailboxStore implements Mailbox {
  #state: MailboxState = { entries: [], currentId: null, filed: new Set() };
  readonly #listeners = new Set<() => void>();
  readonly #changeListeners = new Set<() => void>();

  readonly state = (): MailboxState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  current(): MailEntry | null {
    return this.#state.entries.find((entry) => entry.id === this.#state.currentId) ?? null;
  }

  shown(): Shown {
    const entry = this.current();
    return entry ? { kind: 'mail', item: entry.item } : { kind: 'nothing', why: 'no-item' };
  }

  onChange(listener: () => void): () => void {
    this.#changeListeners.add(listener);
    return () => void this.#changeListeners.delete(listener);
  }

  /** Shows the first of `entries` when nothing is shown yet, or when the user opened them. */
  add(entries: readonly MailEntry[]): void {
    const [first] = entries;
    if (!first) return;
    const own = first.origin === 'own';
    this.#set({ entries: own ? [...entries, ...this.#state.entries] : [...this.#state.entries, ...entries] });
    if (own || this.#state.currentId === null) this.show(first.id);
  }

  show(id: string): void {
    if (id === this.#state.currentId) return;
    this.#set({ currentId: id });
    for (const listener of this.#changeListeners) listener();
  }

  markFiled(id: string): void {
    if (!this.#state.filed.has(id)) this.#set({ filed: new Set([...this.#state.filed, id]) });
  }

  #set(change: Partial<MailboxState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
