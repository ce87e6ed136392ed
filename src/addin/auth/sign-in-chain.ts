import { SignInError } from '../host/pane-host';
import type { AccessToken } from './access-token';
import { SourceRefused, type SignInWay, type TokenSource } from './token-source';

/**
 * The ways of signing in, best first. A way that turned out not to work in this client is left out from then on, and
 * why is kept.
 */
export class SignInChain {
  readonly #sources: readonly TokenSource[];
  readonly #refused = new Map<SignInWay, string>();

  /** @param sources null for a way that this client does not have at all */
  constructor(sources: readonly (TokenSource | null)[]) {
    this.#sources = sources.filter((source) => source !== null);
  }

  /** Why a way was given up; null while it has not been. */
  refusal(way: SignInWay): string | null {
    return this.#refused.get(way) ?? null;
  }

  /** Rejects with `SignInError`. */
  async token(scopes: readonly string[]): Promise<AccessToken> {
    for (const source of this.#sources) {
      if (this.#refused.has(source.way)) continue;
      try {
        return await source.token(scopes);
      } catch (error) {
        if (!(error instanceof SourceRefused)) throw error;
        this.#refused.set(source.way, error.message);
      }
    }
    throw new SignInError('failed');
  }
}
