import type { CommandContext } from '../../../src/cli/command-context';
import { runCommandLine } from '../../../src/cli/program';
import { en } from '../../../src/cli/words/en';

export interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process, in English and away from this machine's environment. */
export async function enkeltvis(
  args: readonly string[],
  given: Partial<CommandContext> = {},
): Promise<Ended> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const exitCode = await runCommandLine(args, {
    words: en,
    env: {},
    out: (line) => stdout.push(line),
    err: (line) => stderr.push(line),
    stop: new AbortController().signal,
    gateway: { publicDir: '/nowhere', samplesDir: null, runDatabaseIn: 'process' },
    ...given,
  });
  return { exitCode, stdout: stdout.join('\n'), stderr: stderr.join('\n') };
}
