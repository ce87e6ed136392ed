/** Why a mail or a part of it could not be read. The words for the user are in `addin/i18n`. */
export type MailReadProblem =
  /** The source did not answer in time. */
  | 'timeout'
  /** Access denied by the mailbox or by policy. */
  | 'denied'
  /** The source said success but gave no bytes although the size is over 0. */
  | 'empty'
  /** Another mail is shown now than the one this object stands for. */
  | 'item-changed'
  /** There is no item, or it is gone (deleted, moved, hidden mailbox). */
  | 'gone'
  /** An attachment that is only a link to the cloud. */
  | 'cloud-link'
  /** The content is encrypted or rights-protected and cannot be read here. */
  | 'encrypted'
  /** The attachment or mail is larger than the source gives out or than we take. */
  | 'too-large'
  /** The file is not a mail that we can read. */
  | 'not-a-mail'
  /** The caller gave up. */
  | 'aborted'
  /** Anything else the source reported; `sourceCode` tells what. */
  | 'source-error';

/** The only error that implementations of the mail port reject with. Holds no content of the mail. */
export class MailReadError extends Error {
  override readonly name = 'MailReadError';

  constructor(
    readonly problem: MailReadProblem,
    /** Code of the source, such as Office's 9020; null when it has none. */
    readonly sourceCode: number | string | null = null,
    options?: ErrorOptions,
  ) {
    super(sourceCode === null ? problem : `${problem} (${sourceCode})`, options);
  }
}
