import { useCallback, useEffect, useState } from 'react';
import type { Mailbox, Shown } from '../../../domain/mail/mailbox';

/** The same mail in another object has learnt something, such as who owns its mailbox. */
const same = (a: Shown, b: Shown) =>
  a === b || (a.kind === 'nothing' && b.kind === 'nothing' && a.why === b.why);

/**
 * What the host shows now. Hosts miss change events now and then, so it is read again when the pane gets the focus.
 * @returns the second value reads it again at once
 */
export function useShown(mailbox: Mailbox): readonly [Shown, () => void] {
  const [shown, setShown] = useState(() => mailbox.shown());
  const refresh = useCallback(() => {
    const now = mailbox.shown();
    setShown((before) => (same(before, now) ? before : now));
  }, [mailbox]);
  useEffect(() => {
    const end = mailbox.onChange(refresh);
    window.addEventListener('focus', refresh);
    return () => {
      end();
      window.removeEventListener('focus', refresh);
    };
  }, [mailbox, refresh]);
  return [shown, refresh];
}
