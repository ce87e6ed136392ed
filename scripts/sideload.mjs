/**
 * Opens Outlook or Word on this machine with the add-in from this checkout: `npm run sideload -- [outlook|word]`.
 * Makes a development certificate, starts the gateway over https in trial mode and lets Microsoft's
 * office-addin-debugging register the manifest. The tools come through npx, pinned (docs/decisions/0007).
 */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import https from 'node:https';
import { homedir } from 'node:os';
import path from 'node:path';
import { build, buildIsFresh } from './lib/build.mjs';
import { ROOT, run } from './lib/run.mjs';

const DEBUGGING = 'office-addin-debugging@5.1.6';
const CERTIFICATES = 'office-addin-dev-certs@3';
const HEALTH = 'https://localhost:3000/api/health';
const HOSTS = { outlook: 'manifest.xml', word: 'manifest.word.xml' };

/** Runs a tool of Microsoft's to its end; throws when it fails. */
async function npx(...args) {
  const { code } = await run('npx', ['--yes', ...args], { shell: process.platform === 'win32' });
  if (code !== 0) throw new Error(`"npx ${args.join(' ')}" ended with code ${code}.`);
}

function startGateway(certificate) {
  return spawn(process.execPath, ['dist/node/cli.js', 'start'], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ENKELTVIS_TLS_CERT: certificate.cert, ENKELTVIS_TLS_KEY: certificate.key },
  });
}

const answers = (ca) =>
  new Promise((resolve) => {
    https
      .get(HEALTH, { ca }, (response) => {
        response.resume();
        resolve(response.statusCode === 200);
      })
      .on('error', () => resolve(false));
  });

async function untilAnswering(gateway, ca) {
  for (let second = 0; second < 60; second += 1) {
    if (gateway.exitCode !== null) throw new Error('The gateway stopped; see its message above.');
    if (await answers(ca)) return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error(`The gateway did not answer at ${HEALTH} within a minute.`);
}

async function sideload(host) {
  const manifest = HOSTS[host];
  if (!buildIsFresh()) {
    console.log('Building …');
    const { code, output } = await build();
    if (code !== 0) throw new Error(`${output}\nThe build failed.`);
  }
  await npx(CERTIFICATES, 'install');
  const folder = path.join(homedir(), '.office-addin-dev-certs');
  const certificate = { cert: path.join(folder, 'localhost.crt'), key: path.join(folder, 'localhost.key') };
  const gateway = startGateway(certificate);
  try {
    await untilAnswering(gateway, await readFile(path.join(folder, 'ca.crt')));
    await npx(DEBUGGING, 'start', manifest, 'desktop', '--app', host);
    console.log(`\nEnkeltvis is in ${host}. Press Ctrl+C to take it out again and stop the gateway.`);
    await new Promise((resolve) => {
      process.once('SIGINT', resolve);
      gateway.once('exit', resolve);
    });
    await npx(DEBUGGING, 'stop', manifest);
  } finally {
    gateway.kill();
  }
}

const host = process.argv[2] ?? 'outlook';
if (!(host in HOSTS)) {
  console.error('Usage: npm run sideload -- [outlook|word]');
  process.exitCode = 2;
} else if (process.platform !== 'win32' && process.platform !== 'darwin') {
  console.error(
    `There is no desktop ${host === 'word' ? 'Word' : 'Outlook'} for this system (${process.platform}).\n` +
      'Use Windows or a Mac, or add the manifest by hand in Outlook on the web: https://aka.ms/olksideload,\n' +
      `"My add-ins", "Add a custom add-in", "Add from file", ${HOSTS[host]}. The gateway must be reachable over https.`,
  );
  process.exitCode = 1;
} else {
  sideload(host).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
