import { mailFileName } from './mail-file-name';
import { WayRefused, type WholeMailWay } from './whole-mail-way';

/** Phones give the id in the form that Graph wants and do not have `convertToRestId` ("Outlook mobile APIs"). */
const PHONES: readonly string[] = ['iOS', 'Android'];

/** The original from Microsoft Graph, from the mailbox the mail lies in. */
export const graphFile: WholeMailWay = {
  origin: 'graph',
  async fetch({ reader, mail, owner, read, signal }) {
    const why = reader.graph.refused();
    if (why !== null) throw new WayRefused(why);
    const mailbox = await owner();
    if (mailbox === '') throw new WayRefused('Outlook does not say whose mailbox the mail lies in');
    const { itemId, subject } = mail.snapshot;
    // Null in the new Outlook for Mac (OfficeDev/office-js #5875).
    if (itemId === '') throw new WayRefused('Outlook gives no item id');
    const blob = await reader.graph.mailFile(mailbox, restId(reader.mailbox, itemId), {
      timeoutMs: reader.timeouts.wholeMail,
      signal,
    });
    await read(() => Promise.resolve());
    return { blob, fileName: mailFileName(subject), contentType: 'message/rfc822' };
  },
};

function restId(mailbox: Office.Mailbox, itemId: string): string {
  if (PHONES.includes(Office.context.platform as unknown as string)) return itemId;
  return mailbox.convertToRestId(itemId, 'v2.0');
}
