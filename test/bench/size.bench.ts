import { execFileSync } from 'node:child_process';

test('first load of the read pane', () => {
  // Prints its own table and fails over its budget.
  const table = execFileSync(process.execPath, ['scripts/check-size.mjs'], { encoding: 'utf8' });
  process.stdout.write(table);
  expect(table).toContain('first load of taskpane.html');
});
