// The first command of the README. Reads plainly on every Node, since an old one must be told so and not crash.
import { nodeProblem } from './lib/node-version.mjs';

const problem = nodeProblem(process.versions.node, process.env);
if (problem) {
  console.error(problem);
  process.exitCode = 2;
} else {
  import('./lib/start.mjs').then(({ start }) => start(process.argv.slice(2)));
}
