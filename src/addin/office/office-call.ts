import { MailReadError } from '../../domain/mail/mail-read-error';
import { officeProblem } from './office-error';

export interface OfficeCallOptions {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * One call of Office.js as a promise. Rejects with `MailReadError` only: `timeout` when the callback does not come,
 * `aborted` when the caller gave up, else what Office said (see `officeProblem`).
 * @param invoke starts the call and hands its callback over
 */
export function officeCall<T>(
  invoke: (done: (result: Office.AsyncResult<T>) => void) => void,
  { timeoutMs, signal }: OfficeCallOptions,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const giveUp = () => end(() => reject(new MailReadError('aborted')));
    const timer = setTimeout(() => end(() => reject(new MailReadError('timeout'))), timeoutMs);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
      settle();
    };
    if (signal?.aborted) {
      giveUp();
      return;
    }
    signal?.addEventListener('abort', giveUp);
    try {
      invoke((result) =>
        end(() => {
          if (succeeded(result)) resolve(result.value);
          else reject(officeProblem(result.error));
        }),
      );
    } catch (thrown) {
      // Arguments and permission are checked inside Office.js, which throws at once instead of calling back.
      end(() => reject(officeProblem(thrown)));
    }
  });
}

// A string, not Office.AsyncResultStatus: the enum lives in Office.js, which unit tests do not load.
function succeeded(result: Office.AsyncResult<unknown>): boolean {
  return String(result.status) === 'succeeded';
}
