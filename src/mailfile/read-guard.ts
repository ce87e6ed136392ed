import { MailReadError } from '../domain/mail/mail-read-error';

/** The file breaks the rules of its own format, so that what it says cannot be trusted. */
export class DamagedFileError extends Error {
  override readonly name = 'DamagedFileError';
}

/** Runs one reading of the file so that it rejects with `MailReadError` only. */
export async function guarded<T>(signal: AbortSignal | undefined, read: () => Promise<T>): Promise<T> {
  stopIfAborted(signal);
  try {
    const result = await read();
    stopIfAborted(signal);
    return result;
  } catch (error) {
    throw asMailReadError(error);
  }
}

/**
 * Resolves when the file can still be read. A browser keeps a dropped file by reference: once it is moved, changed
 * or deleted, every read fails, and it is better told here than in the middle of an upload.
 */
export async function assertReadable(file: Blob): Promise<void> {
  await file.slice(0, 1).arrayBuffer();
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new MailReadError('aborted');
}

function asMailReadError(error: unknown): MailReadError {
  if (error instanceof MailReadError) return error;
  const options = { cause: error };
  if (error instanceof DamagedFileError) return new MailReadError('source-error', 'damaged', options);
  if (error instanceof DOMException && ['NotReadableError', 'NotFoundError'].includes(error.name)) {
    return new MailReadError('gone', error.name, options);
  }
  return new MailReadError('source-error', error instanceof Error ? error.name : null, options);
}
