/** A token and when it ends, in milliseconds since 1970. */
export interface AccessToken {
  readonly token: string;
  readonly expiresAt: number;
}

/**
 * When a token ends, by its own `exp` (RFC 7519 §4.1.4). The pane only reads it to know when to ask anew; whether a
 * token is good is for the gateway to say. 0, that is "at once", when it does not tell.
 */
export function expiryOf(token: string): number {
  try {
    const payload = token.split('.')[1] ?? '';
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    const exp = (claims as { readonly exp?: unknown }).exp;
    return typeof exp === 'number' ? exp * 1000 : 0;
  } catch {
    return 0;
  }
}
