import type { AccessToken } from './access-token';

/** Which way a token came. */
export type SignInWay = 'nested' | 'office-sso' | 'dialog';

/** One way of getting tokens. Rejects with `SignInError` when the user or an administrator said no. */
export interface TokenSource {
  readonly way: SignInWay;
  /** Rejects with `SourceRefused` when this way cannot work here and the next one should be tried. */
  token(scopes: readonly string[]): Promise<AccessToken>;
}

/** The way does not work in this client; `message` says why, in English, for diagnostics. */
export class SourceRefused extends Error {
  override readonly name = 'SourceRefused';
}
