import type { MailItem } from './mail-item';

/** Why nothing can be filed from what the host shows right now. */
export type NothingShown =
  /** No item is selected (a pinned pane) or the host hides it. */
  | 'no-item'
  /** A draft: it can be filed once it is sent. */
  | 'draft'
  /** An appointment. */
  | 'appointment'
  /** An item type that the host gives no access to. */
  | 'unsupported';

export type Shown =
  | { readonly kind: 'mail'; readonly item: MailItem }
  | { readonly kind: 'nothing'; readonly why: NothingShown };

/** The host's view of "the mail that is shown now". One implementation per host. */
export interface Mailbox {
  /** What is shown at this moment; cheap, and the same `MailItem` object as long as the same mail is shown. */
  shown(): Shown;
  /** Calls back after the host shows another item. Returns the function that ends it. */
  onChange(listener: () => void): () => void;
}
