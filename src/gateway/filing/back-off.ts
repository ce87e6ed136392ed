const FIRST_MS = 2_000;
const LONGEST_MS = 10 * 60_000;

/**
 * How long to wait before the next attempt: twice as long each time, half of it by chance, so that what failed together
 * does not come back together.
 * @param attempts made so far, 1 or more
 * @param random 0 to 1
 */
export function backOffMs(attempts: number, random: number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempts - 1, 30));
  return Math.round(full * (0.5 + random / 2));
}
