/** What the command tells the script that called it; shown by every `--help`. */
export const EXIT = {
  ok: 0,
  /** At least one document was not filed, or something unexpected happened. */
  failed: 1,
  /** The command or the settings are wrong. */
  usage: 2,
  /** The gateway cannot be reached or started, or its database cannot be opened. */
  gateway: 3,
  alreadyFiled: 4,
  /** The case does not exist or is closed. */
  noCase: 5,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends the command with one plain sentence. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  constructor(
    /** In the user's language: what happened, what is safe, what to do. */
    readonly sentence: string,
    readonly exitCode: ExitCode,
    options?: ErrorOptions,
  ) {
    super(sentence, options);
  }
}
