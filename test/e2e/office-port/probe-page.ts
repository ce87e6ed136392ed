/** Runs in the pane's place: the Office port, as it stands in src, driven by the test. */
import { createOfficeHost } from '../../../src/addin/office/create-office-host';
import type { PaneHost } from '../../../src/addin/host/pane-host';
import type { FetchedPart, MailItem } from '../../../src/domain/mail/mail-item';
import { MailReadError } from '../../../src/domain/mail/mail-read-error';

/** What came of a read, as plain data. */
export type Read<T> = T | { readonly problem: string; readonly code: number | string | null };

export interface ReadPart {
  readonly fileName: string;
  readonly contentType: string;
  readonly base64: string;
}

class Probe {
  /** Mails in the order they were seen. */
  readonly items: MailItem[] = [];
  changes = 0;

  constructor(readonly host: PaneHost) {
    host.mailbox.onChange(() => {
      this.changes += 1;
    });
  }

  /** Index of the mail that is shown, in the order they were seen; else why there is none. */
  shown(): number | string {
    const shown = this.host.mailbox.shown();
    if (shown.kind === 'nothing') return shown.why;
    if (!this.items.includes(shown.item)) this.items.push(shown.item);
    return this.items.indexOf(shown.item);
  }

  async attachment(mail: number, id: string): Promise<Read<ReadPart>> {
    return settled(async () => plain(await this.items[mail]!.attachment(id)));
  }

  async wholeMail(mail: number): Promise<Read<ReadPart & { origin: string; refused: string[] }>> {
    return settled(async () => {
      const whole = await this.items[mail]!.wholeMail();
      const refused = whole.refused.map(({ way, why }) => `${way}: ${why}`);
      return { ...(await plain(whole)), origin: whole.origin, refused };
    });
  }

  async bodyText(mail: number): Promise<Read<string>> {
    return settled(() => this.items[mail]!.bodyText());
  }
}

async function settled<T>(read: () => Promise<T>): Promise<Read<T>> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof MailReadError)) throw error;
    return { problem: error.problem, code: error.sourceCode };
  }
}

async function plain({ blob, fileName, contentType }: FetchedPart): Promise<ReadPart> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { fileName, contentType, base64: btoa(binary) };
}

declare global {
  interface Window {
    probe: Promise<Probe>;
  }
}

window.probe = createOfficeHost().then((host) => new Probe(host));
