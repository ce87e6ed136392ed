/**
 * The mail port: what the rest of the product knows of a mail, wherever it comes from. Implemented by Office.js
 * (`addin/office`), Microsoft Graph (`addin/graph`) and a file (`mailfile`).
 */

export interface MailAddress {
  /** Display name; empty when the mail has none. */
  readonly name: string;
  /** SMTP address in lower case; empty when unknown. */
  readonly address: string;
}

export type AttachmentKind =
  /** An ordinary file. */
  | 'file'
  /** Another mail or calendar item inside this one. */
  | 'item'
  /** A link to a file in the cloud: there are no bytes to fetch. */
  | 'cloud';

/** What is known of an attachment before its bytes are fetched. */
export interface AttachmentFacts {
  /** Opaque id, unique within the mail. */
  readonly id: string;
  /** Name as the sender gave it: may hold slashes, emoji, direction marks; never used as a path. */
  readonly name: string;
  readonly contentType: string;
  /** Size in bytes as told by the source (Outlook counts some overhead); null when unknown. */
  readonly size: number | null;
  readonly kind: AttachmentKind;
  /** Shown within the body (logos, pasted pictures). */
  readonly inline: boolean;
}

/** What sort of item the source shows; only `message` and `meeting` can be filed. */
export type ItemKind = 'message' | 'meeting' | 'report';

export type Direction = 'incoming' | 'outgoing' | 'internal';

/** Facts of one mail, fixed at the moment it was shown. Plain data: may be copied and compared. */
export interface MailSnapshot {
  /** SMTP address of the mailbox the mail lies in; for a shared mailbox the shared one. */
  readonly mailboxOwner: string;
  /** The signed-in user's own SMTP address; empty when unknown (a file). */
  readonly userAddress: string;
  readonly sharedMailbox: boolean;
  /** Id in the source: Outlook item id, or the file's name. Not stable over moves; never used as a key. */
  readonly itemId: string;
  /** `Message-ID` with angle brackets, or null. */
  readonly internetMessageId: string | null;
  readonly conversationId: string | null;
  readonly itemKind: ItemKind;
  readonly subject: string;
  readonly from: MailAddress | null;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  /** ISO 8601 instant with zone: when received (incoming) or sent (outgoing); null when the mail does not say. */
  readonly receivedAt: string | null;
  readonly attachments: readonly AttachmentFacts[];
  /** S/MIME or IRM: the whole mail can be filed, its parts cannot be read. */
  readonly protection: 'none' | 'signed' | 'encrypted';
}

/** Where the bytes of the whole mail came from; the user is told when it is not the original. */
export type WholeMailOrigin =
  /** The original, by Office's getAsFileAsync. */
  | 'office'
  /** The original, by Graph's `/messages/{id}/$value`. */
  | 'graph'
  /** Put together from what Office gives: headers, body, attachments. Not the original bytes. */
  | 'assembled'
  /** The original file that the user opened or dropped. */
  | 'file';

/** A way to the bytes that was tried or ruled out, and why; shown under "details" and kept in diagnostics. */
export interface RefusedWay {
  readonly way: WholeMailOrigin;
  readonly why: string;
}

export interface FetchedPart {
  readonly blob: Blob;
  /** File name with an extension that fits the bytes (a nested mail becomes `….eml`). */
  readonly fileName: string;
  readonly contentType: string;
}

export interface WholeMail extends FetchedPart {
  readonly origin: WholeMailOrigin;
  readonly refused: readonly RefusedWay[];
}

/** One mail. Every method rejects with `MailReadError` only. Bytes are fetched on demand and one at a time. */
export interface MailItem {
  readonly snapshot: MailSnapshot;
  /** The body as plain text, for suggestions only: never stored, never logged. */
  bodyText(signal?: AbortSignal): Promise<string>;
  /** The whole mail as RFC 5322 (or the original .msg when a .msg file was opened). */
  wholeMail(signal?: AbortSignal): Promise<WholeMail>;
  /** One attachment's bytes. An empty answer for an attachment whose size is over 0 rejects with `empty`. */
  attachment(id: string, signal?: AbortSignal): Promise<FetchedPart>;
  /** Throws `MailReadError('item-changed')` when the source no longer shows this mail. */
  assertStillShown(): void;
}
