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
