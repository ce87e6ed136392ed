import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT, run } from './run.mjs';

const WANTED = path.join(ROOT, 'package-lock.json');
/** npm's own record of what lies in node_modules; it writes it last of all. */
const PRESENT = path.join(ROOT, 'node_modules/.package-lock.json');

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** True when node_modules holds what package-lock.json names. Packages for other platforms may lack. */
export function packagesAreThere() {
  if (!existsSync(PRESENT)) return false;
  try {
    const present = packagesIn(PRESENT);
    return Object.entries(packagesIn(WANTED)).every(
      ([folder, { version, optional }]) => folder === '' || optional || present[folder]?.version === version,
    );
  } catch {
    return false;
  }
}

/**
 * Installs exactly what package-lock.json names. The record goes first: an install that is cut off, even while it still
 * clears the old packages away, must not pass for a finished one.
 */
export function installPackages() {
  rmSync(PRESENT, { force: true });
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath ?? '';
  return /npm-cli\.[cm]?js$/.test(npm)
    ? run(process.execPath, [npm, ...args], { quiet: true })
    : run('npm', args, { quiet: true, shell: process.platform === 'win32' });
}
