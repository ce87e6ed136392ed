import { GatewayProblem } from '../services';
import { DISK_FULL } from '../store/disk-space';

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
