import type { OutlookState } from '../outlook-state';
import type { CommonCall } from '../wire';

/** `executeMethod`: 98 getAccessToken. The others (94 command ended, 97 close) have nothing to answer. */
export function commonCall({ DdaMethod }: CommonCall, { sso }: OutlookState): Record<string, unknown> {
  const done = { Error: 0, Version: 1 };
  if (DdaMethod.DispatchId !== 98) return done;
  return 'token' in sso ? { ...done, accessToken: sso.token } : { ...done, Error: sso.error };
}
