import type { StartOptions } from '../gateway/main';
import type { Words } from './words/da';

/** What every command is given: the user's language and the process's ends, replaceable in tests. */
export interface CommandContext {
  readonly words: Words;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes one line to stdout. */
  readonly out: (line: string) => void;
  /** Writes one line to stderr. */
  readonly err: (line: string) => void;
  /** Aborted when the user stops the command. */
  readonly stop: AbortSignal;
  /** Where the built pages and the trial's samples lie. */
  readonly gateway: Omit<StartOptions, 'logger'>;
}
