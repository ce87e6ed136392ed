import type { GatewayClient } from '../../addin/gateway/gateway-client';
import { identityOf } from '../../domain/mail/mail-identity';
import type { MailEntry } from './mail-entry';
import type { MailboxStore } from './mailbox-store';

interface FiledWatchOptions {
  readonly store: MailboxStore;
  readonly lookup: GatewayClient['lookupFiled'];
  /** Waits until the next look at the mail that is shown. */
  readonly pause: () => Promise<void>;
}

/**
 * Keeps the "filed" marks in the list true: asks the gateway once about each mail that comes into the list, and again
 * and again about the one that is shown, since that is the one which the pane files. What the gateway does not answer
 * is asked again later; a mark is a hint, and the pane asks for itself.
 */
export async function watchFiled({ store, lookup, pause }: FiledWatchOptions): Promise<void> {
  const asked = new Set<string>();
  for (;;) {
    const { entries, filed } = store.state();
    const shown = store.current();
    for (const entry of entries) {
      if (filed.has(entry.id) || (asked.has(entry.id) && entry !== shown)) continue;
      const answer = await isFiled(entry, lookup);
      if (answer !== null) asked.add(entry.id);
      if (answer === true) store.markFiled(entry.id);
    }
    await pause();
  }
}

/** Null when the gateway does not answer. */
async function isFiled(entry: MailEntry, lookup: GatewayClient['lookupFiled']): Promise<boolean | null> {
  try {
    return (await lookup(identityOf(entry.item.snapshot))).length > 0;
  } catch {
    return null;
  }
}
