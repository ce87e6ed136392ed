import { statfs } from 'node:fs/promises';

/** PostgreSQL grows its log by 16 MB at a time: with less than that free, a failed write means a full disk. */
const NEEDED = 16 * 1024 * 1024;

/** PostgreSQL's `disk_full`. */
export const DISK_FULL = '53100';

/** As the database itself tells it, for when it is too late for it to tell. */
class DiskFullError extends Error {
  override readonly name = 'DiskFullError';
  readonly code = DISK_FULL;
}

/** Runs `work` on `folder`; when it fails on a disk that is as good as full, rejects with `DiskFullError`. */
export async function blamingFullDisk<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (await isFull(folder)) throw new DiskFullError('the disk is full', { cause: error });
    throw error;
  }
}

async function isFull(folder: string): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize < NEEDED;
  } catch {
    return false;
  }
}
