import type { Mailbox, Shown } from '../../domain/mail/mailbox';
import { OfficeMailItem } from './office-mail-item';
import type { OfficeReader } from './office-reader';
import { classify } from './read-item';
import { isSameMail } from './same-mail';
import { snapshotOf } from './snapshot';

/** Outlook's view of "the mail that is shown now". */
export class OfficeMailbox implements Mailbox {
  readonly #reader: OfficeReader;
  readonly #listeners = new Set<() => void>();
  #shown: Shown = { kind: 'nothing', why: 'no-item' };

  constructor(reader: OfficeReader) {
    this.#reader = reader;
  }

  /** Compares with the live item each time: Outlook's event may be late or missing. */
  shown(): Shown {
    const { mailbox } = this.#reader;
    const live = classify(mailbox.item ?? null);
    if (live.kind === 'nothing') {
      if (this.#shown.kind !== 'nothing' || this.#shown.why !== live.why) this.#shown = live;
      return this.#shown;
    }
    const now = snapshotOf(live.item, live.itemKind, mailbox.userProfile);
    if (this.#shown.kind === 'mail' && isSameMail(this.#shown.item.snapshot, now)) return this.#shown;
    const item = new OfficeMailItem(live.item, live.itemKind, this.#reader, () => this.#ownerKnown(item));
    this.#shown = { kind: 'mail', item };
    return this.#shown;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells the listeners when the host shows something else than it did. */
  refresh(): void {
    const before = this.#shown;
    if (this.shown() !== before) this.#tell();
  }

  /** The same mail, known better: a new `Shown` around the same item, so that views read its snapshot again. */
  #ownerKnown(item: OfficeMailItem): void {
    if (this.#shown.kind !== 'mail' || this.#shown.item !== item) return;
    this.#shown = { kind: 'mail', item };
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
