import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const DEBIAN = '/usr/lib/postgresql';

/** Folder with `initdb` and `pg_ctl`, of the newest version; null when PostgreSQL is not installed. */
function findBinaries() {
  const debian = existsSync(DEBIAN)
    ? readdirSync(DEBIAN)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => path.join(DEBIAN, version, 'bin'))
    : [];
  const folders = [...debian, ...(process.env.PATH ?? '').split(path.delimiter)];
  const exe = process.platform === 'win32' ? '.exe' : '';
  return folders.find((folder) => existsSync(path.join(folder, `initdb${exe}`))) ?? null;
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/**
 * PostgreSQL refuses to run as root, so root hands it to Debian's user `postgres`.
 * @returns {(program: string, args: readonly string[]) => void} throws when the program fails
 */
function asServerUser(bin) {
  const isRoot = process.getuid?.() === 0;
  return (program, args) => {
    const file = path.join(bin, program);
    const [command, all] = isRoot ? ['runuser', ['-u', 'postgres', '--', file, ...args]] : [file, args];
    execFileSync(command, all, { stdio: 'ignore', cwd: tmpdir() });
  };
}

/**
 * Starts a PostgreSQL of its own, in a temporary folder and on a free port, for the length of the tests.
 * @returns {Promise<{ url: string, stop: () => void } | null>} null when PostgreSQL is not installed
 */
export async function startPostgres() {
  const bin = findBinaries();
  if (bin === null) return null;
  const server = asServerUser(bin);
  const folder = mkdtempSync(path.join(tmpdir(), 'enkeltvis-pg-'));
  if (process.getuid?.() === 0) {
    const id = (flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
    chownSync(folder, id('-u'), id('-g'));
  }
  const data = path.join(folder, 'data');
  const port = await freePort();
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    server('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N']);
    const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''`;
    server('pg_ctl', ['-D', data, '-l', path.join(folder, 'log'), '-w', '-o', options, 'start']);
  } catch (error) {
    remove();
    throw error;
  }
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: () => {
      try {
        server('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
      } finally {
        remove();
      }
    },
  };
}
