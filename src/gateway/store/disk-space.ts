import { statfs } from 'node:fs/promises';

/** PostgreSQL grows its log by 16 MB at a time: with less than that free, a failed write means a full disk. */
const NEEDED = 16 * 1024 * 1024;

/** Whether the disk that `folder` lies on is as good as full. */
export async function diskIsFull(folder: string): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize < NEEDED;
  } catch {
    return false;
  }
}
