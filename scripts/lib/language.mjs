/**
 * Language of what is written to the terminal: Danish, unless the system's own language is English.
 * The same rule as in src/cli/language.ts, which does not exist before the first build.
 */
export function languageOf(env) {
  return /^en/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'en' : 'da';
}
