import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, runPackage } from './run.mjs';

/** Everything that the build is made of. */
const SOURCES = ['package.json', 'package-lock.json', 'webpack.config.js', 'assets', 'src'];
const STAMP = path.join(ROOT, 'dist/.stamp');

function* filesOf(name) {
  const children = (() => {
    try {
      return readdirSync(path.join(ROOT, name), { withFileTypes: true });
    } catch (error) {
      if (error.code === 'ENOTDIR') return null;
      if (error.code === 'ENOENT') return [];
      throw error;
    }
  })();
  if (children === null) {
    yield name;
    return;
  }
  for (const child of children.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = `${name}/${child.name}`;
    if (child.isDirectory()) yield* filesOf(inner);
    else yield inner;
  }
}

function hashOfSources() {
  const hash = createHash('sha256').update(process.version);
  for (const file of SOURCES.flatMap((name) => [...filesOf(name)])) {
    const content = readFileSync(path.join(ROOT, file));
    hash.update(`\0${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

const stampOfBuild = () => {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch {
    return null;
  }
};

/** True when what lies in dist was built from the sources as they are now. */
export function buildIsFresh() {
  return stampOfBuild() === hashOfSources();
}

/** Builds for production. The stamp goes first and comes last: a build that is cut off does not pass for a finished one. */
export async function build() {
  rmSync(STAMP, { force: true });
  const stamp = hashOfSources();
  const result = await runPackage('webpack/bin/webpack.js', ['--mode', 'production'], { quiet: true });
  if (result.code === 0) {
    mkdirSync(path.dirname(STAMP), { recursive: true });
    writeFileSync(STAMP, stamp);
  }
  return result;
}
