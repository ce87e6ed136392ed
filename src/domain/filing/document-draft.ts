import type { Direction } from '../mail/mail-item';

/** Which part of the mail a document is. `ordinal` tells attachments of the same name apart: 0, 1, … */
export type PartRef =
  | { readonly kind: 'mail' }
  | {
      readonly kind: 'attachment';
      readonly attachmentId: string;
      readonly name: string;
      readonly ordinal: number;
    };

/** Why a row is switched off from the start; the user may switch it on all the same. */
export type LeftOutReason =
  'signature-image' | 'inline-image' | 'calendar-file' | 'cloud-link' | 'smime-signature' | 'empty-file';

/**
 * Neutral kinds of document. The ESDH system tells which it knows and what it calls them
 * (`Capabilities.documentKinds` in the contract).
 */
export type DocumentKind =
  | 'mail'
  | 'letter'
  | 'application'
  | 'complaint'
  | 'decision'
  | 'statement'
  | 'report'
  | 'minutes'
  | 'note'
  | 'invoice'
  | 'offer'
  | 'contract'
  | 'consent'
  | 'drawing'
  | 'photo'
  | 'spreadsheet'
  | 'other';

/** One row of the form: a document that the user may file. */
export interface DocumentDraft {
  readonly part: PartRef;
  readonly include: boolean;
  /** Set exactly when `include` is false by suggestion. */
  readonly leftOut: LeftOutReason | null;
  readonly title: string;
  /** Danish calendar day, `YYYY-MM-DD`. */
  readonly documentDate: string;
  readonly direction: Direction;
  readonly kind: DocumentKind;
  /** Findings about the title that the user should see; empty when none. */
  readonly titleFindings: readonly TitleFinding[];
}

export type TitleFinding =
  /** Nothing is known of what the document is about: the user must say. */
  | 'says-nothing'
  /** A picture or sound: describe what it shows. */
  | 'describe-media'
  /** Holds something that looks like a CPR number. */
  | 'cpr'
  | 'too-long'
  | 'empty';
