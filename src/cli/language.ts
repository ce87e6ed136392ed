import { da, type Words } from './words/da';
import { en } from './words/en';

const WORDS: Readonly<Record<string, Words>> = { da, en };

/**
 * The command line's words: those of `--lang`, else Danish unless the system's own language is English
 * (scripts/lib/language.mjs has the same rule for what is said before the first build).
 * Looks for `--lang` itself, because help and usage errors need it before the arguments are understood.
 */
export function wordsFor(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Words {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const chosen = args[at]?.includes('=')
    ? args[at].slice('--lang='.length)
    : at < 0
      ? undefined
      : args[at + 1];
  const known = WORDS[chosen ?? ''];
  if (known !== undefined) return known;
  const system = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(Boolean) ?? '';
  return /^en/i.test(system) ? en : da;
}
