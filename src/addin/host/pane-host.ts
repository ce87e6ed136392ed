import type { Mailbox } from '../../domain/mail/mailbox';
import type { PublicConfig } from '../../contract/session';

export type Language = 'da' | 'en';

/** Colours of the host, as CSS colours; null where the host does not say. */
export interface HostTheme {
  readonly dark: boolean;
  readonly background: string | null;
  readonly foreground: string | null;
}

/** Gets access tokens for the gateway. Implementations: `addin/auth` (Office, MSAL) and the demo's local identity. */
export interface Identity {
  /**
   * A token for the gateway's Authorization header. Quiet where possible; may show the host's sign-in.
   * Rejects with `SignInError`.
   */
  token(): Promise<string>;
}

export class SignInError extends Error {
  override readonly name = 'SignInError';
  constructor(
    readonly problem: 'cancelled' | 'blocked' | 'not-allowed' | 'failed',
    options?: ErrorOptions,
  ) {
    super(problem, options);
  }
}

/** Everything the pane needs of the program it is shown in. Made once, before the first render. */
export interface PaneHost {
  readonly kind: 'outlook' | 'demo';
  readonly mailbox: Mailbox;
  readonly identity: (config: PublicConfig) => Identity;
  /** Language of the host's user interface. */
  readonly language: Language;
  readonly theme: HostTheme | null;
  /** Calls back when the host's theme changes; returns the function that ends it. */
  onThemeChange(listener: (theme: HostTheme) => void): () => void;
}
