import { useEffect, useState } from 'react';

export type Answer<T> =
  | { readonly kind: 'pending' }
  | { readonly kind: 'answered'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: unknown };

const PENDING = { kind: 'pending' } as const;

/**
 * The answer to one question to the gateway, asked anew when `ask` changes. Three questions in the pane need no more than
 * this, so a query library (11 kB) would be paid for and not used.
 * @param ask must be stable while the question is the same; null while it cannot be asked yet
 */
export function useAnswer<T>(ask: ((signal: AbortSignal) => Promise<T>) | null): Answer<T> {
  const [state, setState] = useState<{ of: typeof ask; answer: Answer<T> }>({ of: null, answer: PENDING });
  useEffect(() => {
    if (ask === null) return;
    const controller = new AbortController();
    const settle = (answer: Answer<T>) => {
      if (!controller.signal.aborted) setState({ of: ask, answer });
    };
    ask(controller.signal).then(
      (value) => settle({ kind: 'answered', value }),
      (error: unknown) => settle({ kind: 'failed', error }),
    );
    return () => controller.abort();
  }, [ask]);
  return state.of === ask ? state.answer : PENDING;
}
