import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, buildIsFresh } from './build.mjs';
import { ROOT, run, runPackage } from './run.mjs';

const ONE_PASSED = { passed: 1, failed: 0 };
const ONE_FAILED = { passed: 0, failed: 1 };
const counted = ({ code }) => (code === 0 ? ONE_PASSED : ONE_FAILED);

/** A program of an installed package, counted as one test. */
const tool =
  (file, ...args) =>
  async () =>
    counted(await runPackage(file, args));

/** A script of this repository, counted as one test. */
const script =
  (file, ...args) =>
  async () =>
    counted(await run(process.execPath, [path.join(ROOT, file), ...args]));

async function freshBuild() {
  if (buildIsFresh()) return ONE_PASSED;
  const result = await build();
  if (result.output.trim() !== '') console.log(result.output.trim());
  return counted(result);
}

/** What runs before the tests, in this order. The end-to-end tests use the build. */
export const CHECKS = [
  ['Format (prettier)', tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')],
  ['Types (tsc)', tool('typescript/bin/tsc', '--noEmit')],
  ['Lint (eslint)', tool('eslint/bin/eslint.js', '.', '--max-warnings', '0')],
  ['Layers (dependency-cruiser)', tool('dependency-cruiser/bin/dependency-cruise.mjs', 'src')],
  ['Unused code (knip)', tool('knip/bin/knip.js')],
  ['Manifests', script('scripts/manifest/manifest.mjs', '--check')],
  ['Build (webpack)', freshBuild],
  ['Size of the pane', script('scripts/check-size.mjs')],
];

/**
 * Jest with one of its configurations. Every test counts, and so does a file that does not even load.
 * @param {string} config
 * @param {NodeJS.ProcessEnv} env
 */
export const jest = (config, env) => async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'enkeltvis-jest-'));
  const results = path.join(folder, 'results.json');
  try {
    // A worker that has grown is replaced, since jest never unloads ES modules.
    const args = ['-c', config, '--json', '--outputFile', results, '--workerIdleMemoryLimit=800MB'];
    const { code } = await runPackage('jest/bin/jest.js', args, {
      env: { ...process.env, ...env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings' },
    });
    if (!existsSync(results)) return ONE_FAILED;
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(results, 'utf8'),
    );
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
