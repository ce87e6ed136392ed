import type { Mailbox } from '../../domain/mail/mailbox';

/** What the trial's page offers to the pane in its frame; both come from the same origin. */
export interface DemoBridge {
  readonly mailbox: Mailbox;
  /** A file is dragged in over the frame: the page takes over, since only it may take the drop. */
  dragEntered(): void;
}

declare global {
  interface Window {
    enkeltvisDemo?: DemoBridge;
  }
}

/** Called by the page before it shows the frame. */
export function offerBridge(bridge: DemoBridge): void {
  window.enkeltvisDemo = bridge;
}

/** The bridge of the page that holds the frame; null when the frame's page is opened on its own. */
export const bridgeOf = (page: Window): DemoBridge | null => page.enkeltvisDemo ?? null;
