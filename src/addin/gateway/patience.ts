import { GatewayError } from './gateway-client';

export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

/** Waits `ms`; rejects with the signal's reason as soon as it is aborted. */
export const pause: Sleep = async (ms, signal) => {
  await new Promise<void>((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    signal?.addEventListener('abort', wake);
    if (signal?.aborted) wake();
  });
  signal?.throwIfAborted();
};

/** Pauses between the tries of one request: three tries in all. */
const PAUSES_MS = [500, 2000];

/** True where the same request may do better in a moment: no answer, or too many at once. */
export function isPassing(error: unknown): boolean {
  return (
    error instanceof GatewayError && (error.code === 'unreachable' || error.code === 'too-many-requests')
  );
}

/**
 * Tries again while the failure is a passing one. Only for requests that may safely be carried out twice.
 * @param task one try; told how many went before
 */
export async function withPatience<T>(
  task: (earlierTries: number) => Promise<T>,
  sleep: Sleep,
  signal?: AbortSignal,
): Promise<T> {
  for (let tried = 0; ; tried++) {
    try {
      return await task(tried);
    } catch (error) {
      const pause = PAUSES_MS[tried];
      if (pause === undefined || !isPassing(error)) throw error;
      await sleep(pause, signal);
    }
  }
}
