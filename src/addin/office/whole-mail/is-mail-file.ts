/** Far more than the headers of any mail that Exchange lets in (it refuses more than 128 kB of them). */
const HEADER_BYTES = 256 * 1024;

/**
 * Whether a mail file is the mail we asked for, by its Message-ID. Outlook may tell of a new item late
 * (OfficeDev/office-js #6833, #5965), and would then answer with another mail than the pane shows. A file without a
 * Message-ID, or a mail of which Outlook tells none, cannot be compared and passes.
 */
export async function isMailFile(file: Blob, internetMessageId: string | null): Promise<boolean> {
  if (internetMessageId === null) return true;
  const head = new TextDecoder('latin1').decode(await file.slice(0, HEADER_BYTES).arrayBuffer());
  const found = messageIdIn(head);
  return found === null || found === plain(internetMessageId);
}

function messageIdIn(head: string): string | null {
  const end = head.search(/\r?\n\r?\n/);
  const unfolded = (end < 0 ? head : head.slice(0, end)).replace(/\r?\n[ \t]+/g, ' ');
  const id = /^message-id:[ \t]*(\S+)/im.exec(unfolded)?.[1];
  return id === undefined ? null : plain(id);
}

function plain(messageId: string): string {
  return messageId.trim().replace(/^<|>$/g, '').toLowerCase();
}
