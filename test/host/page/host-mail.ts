/** What the emulated Outlook has in its mailbox. Plain data: tests send it through `page.evaluate`. */

export interface HostAddress {
  readonly name: string;
  readonly address: string;
}

export interface HostAttachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  /** As on the wire: 0 file, 1 item, 2 cloud. */
  readonly attachmentType: 0 | 1 | 2;
  readonly isInline: boolean;
  /** What `getAttachmentContentAsync` answers. */
  readonly content: string;
  readonly format: 'base64' | 'url' | 'eml' | 'iCalendar';
}

export interface HostMail {
  readonly kind: 'mail';
  readonly id: string;
  readonly itemClass: string;
  readonly subject: string;
  readonly internetMessageId: string;
  readonly conversationId: string;
  readonly from: HostAddress;
  readonly to: readonly HostAddress[];
  readonly cc: readonly HostAddress[];
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly bodyText: string;
  readonly bodyHtml: string;
  /** Header block as it travelled, for `getAllInternetHeadersAsync`. */
  readonly headers: string;
  readonly attachments: readonly HostAttachment[];
  /** The whole mail in Base64, for `getAsFileAsync`. */
  readonly file: string;
  /** Set when the mail lies in a shared mailbox. */
  readonly sharedOwner: string | null;
}

/** What Outlook shows beside the pane. */
export type HostShown =
  | HostMail
  | { readonly kind: 'draft'; readonly subject: string }
  | { readonly kind: 'appointment'; readonly subject: string }
  | { readonly kind: 'none' };
