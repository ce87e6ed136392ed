import { fileURLToPath } from 'node:url';
import { wordsFor } from './language';
import { runCommandLine } from './program';

const args = process.argv.slice(2);
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // The second time the user means it: without a handler Node ends at once.
  process.once(signal, () => stop.abort());
}

process.exitCode = await runCommandLine(args, {
  words: wordsFor(args, process.env),
  env: process.env,
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  stop: stop.signal,
  gateway: {
    // Beside this file once it is built: dist/node/cli.js.
    publicDir: fileURLToPath(new URL('../public', import.meta.url)),
    samplesDir: fileURLToPath(new URL('../../assets/samples', import.meta.url)),
  },
});
