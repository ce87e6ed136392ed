/**
 * Weighs the first load of Outlook's read pane: every script and stylesheet that dist/public/taskpane.html asks our own
 * server for, gzipped. Exits with 1 above the budget. Office.js comes from Microsoft and does not count.
 * Run after a production build: node scripts/check-size.mjs
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET = 165_000;
const folder = path.join(import.meta.dirname, '../dist/public');
const page = path.join(folder, 'taskpane.html');

if (!existsSync(page)) {
  console.error('There is no dist/public/taskpane.html to weigh. Run npm run build first.');
  process.exit(2);
}

const html = readFileSync(page, 'utf8');
const own = [...html.matchAll(/<(?:script|link)[^>]+?(?:src|href)="?(\/[^">\s]+\.(?:js|css))/gu)].map(
  ([, file]) => file,
);
const weights = own.map((file) => ({
  file,
  bytes: gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length,
}));
const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);

const kB = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
for (const { file, bytes } of weights) console.log(`${kB(bytes)}  ${file}`);
console.log(`${kB(total)}  first load of taskpane.html, gzip; budget ${kB(BUDGET).trim()}`);
if (weights.length === 0 || total > BUDGET) {
  console.error(
    weights.length === 0 ? 'Nothing found to weigh.' : `${kB(total - BUDGET).trim()} over the budget.`,
  );
  process.exit(1);
}
