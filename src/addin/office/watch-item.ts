/**
 * Calls back whenever another item may be shown: on ItemChanged (a pinned pane), and each time the user comes back to
 * the pane, because ItemChanged is missed or comes late now and then (OfficeDev/office-js #6833, #5965, #3470).
 */
export function watchItem(mailbox: Office.Mailbox, changed: () => void): void {
  window.addEventListener('focus', changed);
  document.addEventListener('pointerdown', changed, { capture: true });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') changed();
  });
  try {
    // The outcome does not matter: a client that cannot pin the pane refuses, and has only one item anyway.
    mailbox.addHandlerAsync(Office.EventType.ItemChanged, changed, () => undefined);
  } catch {
    // Thrown by clients without Mailbox 1.5.
  }
}
