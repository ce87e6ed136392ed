import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readRunning, removeRunning, writeRunning } from '../../../src/gateway/config/running';

describe('word of a running gateway', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'enkeltvis-running-'));
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  const running = { url: 'http://localhost:3000', pid: process.pid, token: 'secret' };
  /** The id of a process that has ended. */
  const endedPid = () => spawnSync(process.execPath, ['--version']).pid;

  it('is found while the gateway lives', async () => {
    await writeRunning(dataDir, running);
    expect(await readRunning(dataDir)).toEqual(running);
    expect(await readdir(dataDir)).toEqual(['gateway.json']);
  });

  it('is readable by its own user only', async () => {
    await writeRunning(dataDir, running);
    expect((await stat(path.join(dataDir, 'gateway.json'))).mode & 0o777).toBe(0o600);
  });

  it('does not count when the gateway was killed', async () => {
    await writeRunning(dataDir, { ...running, pid: endedPid() });
    expect(await readRunning(dataDir)).toBeNull();
  });

  it('is gone after the gateway has stopped', async () => {
    await writeRunning(dataDir, running);
    await removeRunning(dataDir, process.pid);
    expect(await readdir(dataDir)).toEqual([]);
  });

  it("is not taken back on another gateway's behalf", async () => {
    await writeRunning(dataDir, running);
    await removeRunning(dataDir, process.pid + 1);
    expect(await readRunning(dataDir)).toEqual(running);
  });

  it.each(['', '{}', '{"url":1}', 'null'])('does not count when it reads %j', async (content) => {
    await writeFile(path.join(dataDir, 'gateway.json'), content);
    expect(await readRunning(dataDir)).toBeNull();
  });

  it('is not there in an empty or missing folder', async () => {
    expect(await readRunning(dataDir)).toBeNull();
    expect(await readRunning(path.join(dataDir, 'none'))).toBeNull();
  });
});
