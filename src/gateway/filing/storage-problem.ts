import { GatewayProblem } from '../services';

/** PostgreSQL's `disk_full`. */
const DISK_FULL = '53100';

/** Runs `work`; a full disk becomes `GatewayProblem('storage-full')`, which the user can be told. */
export async function tellingFullDisk<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if ((error as { readonly code?: unknown } | null)?.code === DISK_FULL) {
      throw new GatewayProblem('storage-full', undefined, { cause: error });
    }
    throw error;
  }
}
