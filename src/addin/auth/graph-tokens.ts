/** Tokens for Microsoft Graph, where the way of signing in gives any. */
export interface GraphTokens {
  /** Why there are none, in English, for diagnostics; null when there are. */
  refused(): string | null;
  token(): Promise<string>;
}

/** For a way of signing in that gives a token for the gateway alone. */
export function noGraphTokens(why: string): GraphTokens {
  return { refused: () => why, token: () => Promise.reject(new Error(why)) };
}
