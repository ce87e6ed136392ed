import { StoreOpenError, type StoreOpenProblem } from './store-open-error';

const BY_CODE: Readonly<Record<string, StoreOpenProblem>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'folder-not-writable',
  EPERM: 'folder-not-writable',
  EROFS: 'folder-not-writable',
  ENOTDIR: 'folder-not-writable',
  EEXIST: 'folder-not-writable',
  ENOENT: 'folder-not-writable',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  ETIMEDOUT: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  // PostgreSQL: appendix A of its manual.
  '53100': 'disk-full',
  '53300': 'unreachable',
  '57P03': 'unreachable',
  '28000': 'access-denied',
  '28P01': 'access-denied',
  '42501': 'access-denied',
  '3D000': 'url-invalid',
  XX001: 'folder-damaged',
  XX002: 'folder-damaged',
};

/** What went wrong, by the code of the operating system or of PostgreSQL; `otherwise` where there is none we know. */
export function toStoreOpenError(error: unknown, otherwise: StoreOpenProblem): StoreOpenError {
  if (error instanceof StoreOpenError) return error;
  if (error instanceof AggregateError && error.errors.length > 0) {
    // Node tried several addresses of one name.
    return toStoreOpenError(error.errors[0], otherwise);
  }
  const code = (error as { readonly code?: unknown } | null)?.code;
  const known = typeof code === 'string' ? BY_CODE[code] : undefined;
  return new StoreOpenError(known ?? otherwise, { cause: error });
}
