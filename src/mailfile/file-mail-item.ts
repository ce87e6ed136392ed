import type {
  AttachmentFacts,
  FetchedPart,
  MailItem,
  MailSnapshot,
  WholeMail,
} from '../domain/mail/mail-item';
import { MailReadError } from '../domain/mail/mail-read-error';
import { assertReadable, guarded } from './read-guard';

/** A mail file as the user gave it. `name` is the file's name, without folders. */
export interface MailFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Whose mail the file is taken for; a file does not say. */
export interface OpenOptions {
  /** SMTP address of the mailbox the mail is filed for. */
  readonly mailboxOwner: string;
  /** SMTP address of the signed-in user. */
  readonly userAddress?: string;
}

/** One attachment: what is known of it, and the way to its bytes. */
export interface FilePart {
  readonly facts: AttachmentFacts;
  /** Reads and decodes the bytes anew at each call; rejects with any error. */
  readonly load: () => Promise<Blob>;
}

/** What a reader of one format finds in the file; the rest of the snapshot is the same for all. */
export type FileMailFacts = Omit<
  MailSnapshot,
  'mailboxOwner' | 'userAddress' | 'sharedMailbox' | 'itemId' | 'attachments'
>;

export interface FileMail {
  readonly facts: FileMailFacts;
  readonly parts: readonly FilePart[];
  /** The body as tidy plain text. */
  readonly bodyText: () => Promise<string>;
  readonly wholeMail: Pick<FetchedPart, 'fileName' | 'contentType'>;
}

/** The mail port over what a reader found. */
export function fileMailItem(file: MailFile, options: OpenOptions, mail: FileMail): MailItem {
  const parts = new Map(mail.parts.map((part) => [part.facts.id, part]));
  return {
    snapshot: {
      ...mail.facts,
      mailboxOwner: options.mailboxOwner,
      userAddress: options.userAddress ?? '',
      sharedMailbox: false,
      itemId: file.name,
      attachments: mail.parts.map(({ facts }) => facts),
    },
    bodyText: (signal) => guarded(signal, mail.bodyText),
    wholeMail: (signal) => guarded(signal, () => wholeMail(file.blob, mail.wholeMail)),
    attachment: (id, signal) => guarded(signal, () => fetchPart(file.blob, parts.get(id))),
    // A file cannot turn into another mail under the user's hands.
    assertStillShown: () => undefined,
  };
}

async function wholeMail(blob: Blob, { fileName, contentType }: FileMail['wholeMail']): Promise<WholeMail> {
  await assertReadable(blob);
  return { blob: typed(blob, contentType), fileName, contentType, origin: 'file', refused: [] };
}

async function fetchPart(file: Blob, part: FilePart | undefined): Promise<FetchedPart> {
  if (!part) throw new MailReadError('gone');
  if (part.facts.kind === 'cloud') throw new MailReadError('cloud-link');
  await assertReadable(file);
  const { name, contentType, size } = part.facts;
  const blob = await part.load();
  if (blob.size === 0 && size !== 0) throw new MailReadError('empty');
  return { blob: typed(blob, contentType), fileName: name, contentType };
}

function typed(blob: Blob, contentType: string): Blob {
  return blob.slice(0, blob.size, contentType);
}
