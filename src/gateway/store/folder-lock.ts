import { readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import lockfile from 'proper-lockfile';
import { StoreOpenError } from './store-open-error';

/** A lock that has not been refreshed for so long belongs to a process that is gone. */
const STALE_MS = 5_000;
const REFRESH_MS = 1_500;
const RETRY_MS = 250;

interface Owner {
  readonly pid: number;
  readonly host: string;
}

async function readOwner(file: string): Promise<Owner | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Owner;
  } catch {
    return null;
  }
}

/** Folders that this process has open; its own number alone does not tell, for in a container it is often the same. */
const held = new Set<string>();

/** Whether the owner surely runs. Of another machine it cannot be known. */
function runs(owner: Owner, folder: string): boolean {
  if (owner.host !== hostname()) return false;
  if (owner.pid === process.pid) return held.has(folder);
  try {
    process.kill(owner.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Takes the data folder for this process: two that open one embedded database lose rows without a word. Refuses at once
 * with `StoreOpenError('folder-locked')` while the owner runs; after a killed owner it waits until the lock is stale, a
 * few seconds. (Taking it over sooner would race with another process that starts at the same moment.)
 * @param onLost called when the lock is no longer ours, such as after a machine's long sleep
 * @returns the function that lets go
 */
export async function lockFolder(
  folder: string,
  onLost: (error: Error) => void,
): Promise<() => Promise<void>> {
  const ownerFile = path.join(folder, 'lock.json');
  const acquire = () =>
    lockfile.lock(folder, {
      lockfilePath: path.join(folder, 'lock'),
      stale: STALE_MS,
      update: REFRESH_MS,
      onCompromised: onLost,
    });

  for (let waited = 0; ; waited += RETRY_MS) {
    try {
      const release = await acquire();
      const owner: Owner = { pid: process.pid, host: hostname() };
      await writeFile(ownerFile, JSON.stringify(owner));
      held.add(folder);
      return async () => {
        held.delete(folder);
        await rm(ownerFile, { force: true });
        await release().catch((error: unknown) => {
          // Lost before, so there is nothing to let go of.
          if ((error as NodeJS.ErrnoException).code !== 'ERELEASED') throw error;
        });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error;
      const owner = await readOwner(ownerFile);
      if ((owner && runs(owner, folder)) || waited > STALE_MS + REFRESH_MS) {
        throw new StoreOpenError('folder-locked', { cause: error });
      }
      await sleep(RETRY_MS);
    }
  }
}
