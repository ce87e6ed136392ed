/** What the host offers for signing in. Implemented by `addin/office`; a double in tests. */
export interface OfficeSignIn {
  /** The mailbox's address, so that the user is not asked which account. */
  readonly loginHint: string;
  supports(requirementSet: string, version: string): boolean;
  /** Office single sign-on: a token for the gateway. Rejects with `{ code: 13xxx }`. */
  ssoToken(): Promise<string>;
  /** Opens one of our pages in a dialog; resolves with its message, rejects with `DialogClosedError`. */
  openDialog(path: string): Promise<string>;
}

/** The dialog did not open, or ended without an answer. */
export class DialogClosedError extends Error {
  override readonly name = 'DialogClosedError';
  /** @param code Office's 12xxx code */
  constructor(readonly code: number) {
    super(`dialog ended with ${code}`);
  }
}
