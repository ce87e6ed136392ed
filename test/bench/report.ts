/** Middle value; the mean of the two middle ones for an even count. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return sorted.length % 2 === 1 ? at(Math.floor(middle)) : (at(middle - 1) + at(middle)) / 2;
}

/** Prints a line of the report, and fails the measurement when it is over its budget. */
export function report(what: string, found: number, budget: number, unit: string, details = ''): void {
  const verdict = found <= budget ? 'ok' : 'OVER';
  const rounded = Number(found.toPrecision(3));
  process.stdout.write(
    `BENCH ${verdict.padEnd(4)} ${what}: ${String(rounded)} ${unit} (budget ${String(budget)})${details && ` ${details}`}\n`,
  );
  expect(found).toBeLessThanOrEqual(budget);
}
