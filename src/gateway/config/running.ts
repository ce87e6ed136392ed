import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Type, { type Static } from 'typebox';
import Value from 'typebox/value';

/** How a program on the same machine finds and enters a gateway that runs. */
const Running = Type.Object({
  url: Type.String(),
  pid: Type.Integer({ minimum: 1 }),
  /** The trial's token; null with a real tenant. */
  token: Type.Union([Type.String(), Type.Null()]),
});
export type Running = Static<typeof Running>;

const fileIn = (dataDir: string) => path.join(dataDir, 'gateway.json');

/** Leaves word of a gateway in its data folder, readable by its own user only. */
export async function writeRunning(dataDir: string, running: Running): Promise<void> {
  const file = fileIn(dataDir);
  const draft = `${file}.${running.pid}`;
  await writeFile(draft, JSON.stringify(running), { mode: 0o600 });
  await rename(draft, file);
}

/** Takes the word back, unless another gateway has left its own since. */
export async function removeRunning(dataDir: string, pid: number): Promise<void> {
  if ((await read(dataDir))?.pid === pid) await rm(fileIn(dataDir), { force: true });
}

/** The gateway that runs on this data folder; null when there is none (or only what a killed one left behind). */
export async function readRunning(dataDir: string): Promise<Running | null> {
  const running = await read(dataDir);
  return running !== null && isAlive(running.pid) ? running : null;
}

async function read(dataDir: string): Promise<Running | null> {
  try {
    const content: unknown = JSON.parse(await readFile(fileIn(dataDir), 'utf8'));
    return Value.Check(Running, content) ? content : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
