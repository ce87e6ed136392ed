import type { AccessToken } from './access-token';

/** A token is fetched anew this long before it ends, so that it does not end on its way. */
const EARLY_MS = 5 * 60_000;

/** Keeps one token in memory, never in storage, and lets all who ask at the same time wait for the same one. */
export class TokenCache {
  readonly #fetch: () => Promise<AccessToken>;
  readonly #now: () => number;
  #kept: AccessToken | null = null;
  #underway: Promise<AccessToken> | null = null;

  constructor(fetch: () => Promise<AccessToken>, now: () => number) {
    this.#fetch = fetch;
    this.#now = now;
  }

  async token(): Promise<string> {
    if (this.#kept && this.#kept.expiresAt - EARLY_MS > this.#now()) return this.#kept.token;
    this.#underway ??= this.#fetch().finally(() => {
      this.#underway = null;
    });
    this.#kept = await this.#underway;
    return this.#kept.token;
  }
}
