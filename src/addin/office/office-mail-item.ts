import type { FetchedPart, ItemKind, MailItem, MailSnapshot, WholeMail } from '../../domain/mail/mail-item';
import { MailReadError } from '../../domain/mail/mail-read-error';
import { partFrom } from './attachment-content';
import { officeCall } from './office-call';
import type { OfficeReader } from './office-reader';
import { classify } from './read-item';
import { isSameMail } from './same-mail';
import { isInSharedFolder, snapshotOf } from './snapshot';
import { fetchWholeMail } from './whole-mail/whole-mail';

/**
 * The mail that Outlook showed when this object was made. Office.js has only "the current item", so every read checks
 * that it is still this mail, before and after: a pinned pane must never file another mail than the one it shows.
 */
export class OfficeMailItem implements MailItem {
  #snapshot: MailSnapshot;
  readonly #reader: OfficeReader;
  readonly #owner: Promise<string>;

  /** @param onOwnerKnown told once, when the owner of a shared mailbox has been filled into the snapshot */
  constructor(item: Office.MessageRead, kind: ItemKind, reader: OfficeReader, onOwnerKnown: () => void) {
    this.#reader = reader;
    this.#snapshot = Object.freeze(snapshotOf(item, kind, reader.mailbox.userProfile));
    this.#owner = isInSharedFolder(item)
      ? this.#askForOwner(item).then((owner) => {
          this.#snapshot = Object.freeze({ ...this.#snapshot, mailboxOwner: owner });
          onOwnerKnown();
          return owner;
        })
      : Promise.resolve(this.#snapshot.mailboxOwner);
  }

  get snapshot(): MailSnapshot {
    return this.#snapshot;
  }

  bodyText(signal?: AbortSignal): Promise<string> {
    return this.#read((item) =>
      officeCall<string>((done) => item.body.getAsync('text', done), {
        timeoutMs: this.#reader.timeouts.body,
        signal,
      }),
    );
  }

  wholeMail(signal?: AbortSignal): Promise<WholeMail> {
    return fetchWholeMail({
      reader: this.#reader,
      mail: this,
      owner: () => this.#owner,
      read: (task) => this.#read(task),
      signal,
    });
  }

  async attachment(id: string, signal?: AbortSignal): Promise<FetchedPart> {
    const facts = this.#snapshot.attachments.find((attachment) => attachment.id === id);
    if (!facts) throw new MailReadError('gone');
    if (facts.kind === 'cloud') throw new MailReadError('cloud-link');
    const fetchOnce = () =>
      this.#read(async (item) =>
        partFrom(
          facts,
          await officeCall<Office.AttachmentContent>((done) => item.getAttachmentContentAsync(id, done), {
            timeoutMs: this.#reader.timeouts.attachment,
            signal,
          }),
        ),
      );
    try {
      return await fetchOnce();
    } catch (error) {
      // Success without contents has been seen to pass on a second try (OfficeDev/office-js #5614, #6408).
      if (error instanceof MailReadError && error.problem === 'empty') return fetchOnce();
      throw error;
    }
  }

  assertStillShown(): void {
    this.#shownItem();
  }

  /** The live Office item, when it still is this mail. Never a kept one: its getters follow the current item. */
  #shownItem(): Office.MessageRead {
    const { mailbox } = this.#reader;
    const shown = classify(mailbox.item ?? null);
    if (shown.kind === 'nothing') throw new MailReadError('item-changed');
    const now = snapshotOf(shown.item, shown.itemKind, mailbox.userProfile);
    if (!isSameMail(now, this.#snapshot)) throw new MailReadError('item-changed');
    return shown.item;
  }

  #read<T>(task: (item: Office.MessageRead) => Promise<T>): Promise<T> {
    return this.#reader.queue.run(async () => {
      const result = await task(this.#shownItem());
      this.assertStillShown();
      return result;
    });
  }

  async #askForOwner(item: Office.MessageRead): Promise<string> {
    try {
      const shared = await officeCall<Office.SharedProperties>(
        (done) => item.getSharedPropertiesAsync(done),
        { timeoutMs: this.#reader.timeouts.facts },
      );
      return shared.owner.toLowerCase();
    } catch {
      // Unknown, as for a promoted mailbox (#5682): the mail is marked as shared all the same.
      return '';
    }
  }
}
