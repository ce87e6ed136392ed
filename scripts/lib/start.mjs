import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, buildIsFresh } from './build.mjs';
import { installPackages, packagesAreThere } from './packages.mjs';
import { ROOT } from './run.mjs';
import { words } from './words.mjs';

const SIGN_OF_LIFE_MS = 15_000;

/** Runs a step that may take long; the user hears that it goes on. */
async function patiently(task) {
  const began = Date.now();
  const signs = setInterval(
    () => console.log(words.stillWorking(Math.round((Date.now() - began) / 1000))),
    SIGN_OF_LIFE_MS,
  );
  try {
    return await task();
  } finally {
    clearInterval(signs);
  }
}

/**
 * One step towards the start.
 * @returns {Promise<boolean>} false when it failed, which has then been told
 */
async function step(label, { isDone, doing, done, failed, work }) {
  if (isDone()) {
    console.log(`${label} ${done}`);
    return true;
  }
  console.log(`${label} ${doing}`);
  const { code, output } = await patiently(work);
  if (code === 0) return true;
  console.error(`${output.trim()}\n\n${failed}`);
  return false;
}

/**
 * Installs and builds what is missing, then becomes the command `enkeltvis start`: signals and exit code are its own.
 * @param {readonly string[]} args handed to `start`
 */
export async function start(args) {
  const ready =
    (await step('1/3', {
      isDone: packagesAreThere,
      doing: words.installing,
      done: words.installed,
      failed: words.installFailed,
      work: installPackages,
    })) &&
    (await step('2/3', {
      isDone: buildIsFresh,
      doing: words.building,
      done: words.built,
      failed: words.buildFailed,
      work: build,
    }));
  if (!ready) {
    process.exitCode = 1;
    return;
  }
  console.log(`3/3 ${words.starting}`);
  const cli = path.join(ROOT, 'dist/node/cli.js');
  process.argv = [process.execPath, cli, 'start', ...args];
  await import(pathToFileURL(cli).href);
}
