import { open, readdir } from 'node:fs/promises';
import path from 'node:path';

async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes everything in a folder survive a power cut. Folders cannot be synced on Windows, which needs no such thing. */
export async function syncTree(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const here = path.join(folder, entry.name);
    if (entry.isDirectory()) await syncTree(here);
    else await sync(here);
  }
  if (process.platform !== 'win32') await sync(folder);
}
