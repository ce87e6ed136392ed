// The second command of the README: sets up what the tests need and runs all of them; benches are `npm run bench`.
import { findBrowser } from './lib/browser.mjs';
import { CHECKS, jest } from './lib/checks.mjs';
import { installPackages, packagesAreThere } from './lib/packages.mjs';
import { startPostgres } from './lib/postgres.mjs';
import { Report } from './lib/report.mjs';

async function main() {
  if (!packagesAreThere()) {
    console.log('Installing packages; this may take some minutes …');
    const { code, output } = await installPackages();
    if (code !== 0) {
      console.error(output);
      console.log('0 passed, 1 failed');
      return 1;
    }
  }

  const report = new Report();
  for (const [name, work] of CHECKS) await report.step(name, work);

  const ownServer = process.env.TEST_DATABASE_URL ? null : await startPostgres();
  const databaseUrl = process.env.TEST_DATABASE_URL ?? ownServer?.url;
  const stop = () => ownServer?.stop();
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  if (!databaseUrl) {
    report.leaveOut('the PostgreSQL half', 'no PostgreSQL here; install it, or set TEST_DATABASE_URL');
  }
  const env = databaseUrl ? { TEST_DATABASE_URL: databaseUrl } : {};
  await report.step('Unit, contract and integration tests (jest)', jest('jest.config.js', env));

  const browser = findBrowser();
  if (browser === null) {
    report.leaveOut(
      'end-to-end tests',
      'no Chromium, Chrome or Edge here; install one, or set CHROMIUM_PATH',
    );
  } else {
    const withBrowser = { ...env, CHROMIUM_PATH: browser };
    await report.step('End-to-end tests (jest, Chromium)', jest('jest.e2e.config.js', withBrowser));
  }

  const { failed, leftOut } = report.finish();
  return failed > 0 || (leftOut > 0 && process.env.CI === 'true') ? 1 : 0;
}

process.exitCode = await main();
