import type { GraphMailSource } from '../graph/graph-mail-source';
import type { SerialQueue } from './serial-queue';
import type { OfficeTimeouts } from './timeouts';

/** What the mails of one Outlook window share. */
export interface OfficeReader {
  readonly mailbox: Office.Mailbox;
  readonly queue: SerialQueue;
  readonly timeouts: OfficeTimeouts;
  readonly graph: GraphMailSource;
  /** A text that stands nowhere in a mail; passed in so that tests are repeatable. */
  readonly newBoundary: () => string;
}
