import { MailReadError } from '../../domain/mail/mail-read-error';
import type { MailItem } from '../../domain/mail/mail-item';
import type { Mailbox, Shown } from '../../domain/mail/mailbox';

/** The page's `MailReadError` is another class than the frame's, though it looks the same: `instanceof` says no. */
function adoptError(error: unknown): unknown {
  if (!(error instanceof MailReadError) && (error as Error | null)?.name === 'MailReadError') {
    const { problem, sourceCode } = error as MailReadError;
    return new MailReadError(problem, sourceCode, { cause: error });
  }
  return error;
}

const adopted = <T>(work: Promise<T>): Promise<T> =>
  work.catch((error: unknown) => {
    throw adoptError(error);
  });

const adoptItem = (item: MailItem): MailItem => ({
  snapshot: item.snapshot,
  bodyText: (signal) => adopted(item.bodyText(signal)),
  wholeMail: (signal) => adopted(item.wholeMail(signal)),
  attachment: (id, signal) => adopted(item.attachment(id, signal)),
  assertStillShown: () => {
    try {
      item.assertStillShown();
    } catch (error) {
      throw adoptError(error);
    }
  },
});

/** A mailbox of another window of the same origin, with errors of this window's classes. */
export function adoptMailbox(mailbox: Mailbox): Mailbox {
  let last: { readonly theirs: MailItem; readonly ours: Shown } | null = null;
  return {
    shown: () => {
      const shown = mailbox.shown();
      if (shown.kind !== 'mail') return shown;
      if (last?.theirs !== shown.item) {
        last = { theirs: shown.item, ours: { kind: 'mail', item: adoptItem(shown.item) } };
      }
      return last.ours;
    },
    onChange: (listener) => mailbox.onChange(listener),
  };
}
