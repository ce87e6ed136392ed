/** Why the gateway's database could not be opened; the operator's sentence is chosen by it. */
export type StoreOpenProblem =
  /** Another process has the data folder open. */
  | 'folder-locked'
  | 'folder-not-writable'
  /** There is a database in the folder, but it cannot be read. It is left as it is. */
  | 'folder-damaged'
  | 'disk-full'
  /** Not a PostgreSQL address, or no such database on the server. */
  | 'url-invalid'
  | 'unreachable'
  | 'access-denied'
  /** A newer Enkeltvis has used this database. */
  | 'newer-version'
  | 'failed';

/** The database could not be opened; nothing half-made is left behind. Holds no password. */
export class StoreOpenError extends Error {
  override readonly name = 'StoreOpenError';
  constructor(
    readonly problem: StoreOpenProblem,
    options?: ErrorOptions,
  ) {
    super(problem, options);
  }
}
