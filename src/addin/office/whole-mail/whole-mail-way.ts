import type { FetchedPart, MailItem, WholeMail } from '../../../domain/mail/mail-item';
import type { OfficeReader } from '../office-reader';

/** What every way to the whole mail works with. */
export interface WholeMailRequest {
  readonly reader: OfficeReader;
  readonly mail: MailItem;
  /** SMTP address of the mailbox the mail lies in; empty when Outlook does not say. */
  readonly owner: () => Promise<string>;
  /** Runs one read with the live item, checked before and after, in its turn. */
  readonly read: <T>(task: (item: Office.MessageRead) => Promise<T>) => Promise<T>;
  readonly signal: AbortSignal | undefined;
}

/** One way to the bytes of the whole mail. Rejects with `WayRefused` when it cannot be taken here. */
export interface WholeMailWay {
  readonly origin: WholeMail['origin'];
  fetch(request: WholeMailRequest): Promise<FetchedPart>;
}

/** The way was not tried: something it stands on is not there. `why` is for diagnostics, in English. */
export class WayRefused extends Error {
  override readonly name = 'WayRefused';
}
