/**
 * Draws the PNG icons that Office wants from the SVG masters in assets/icons, in the system's Chromium.
 * Run with `npm run icons` after changing a master; the PNGs are committed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../lib/browser.mjs';
import { DRAWINGS } from './drawings.mjs';

const folder = path.resolve(import.meta.dirname, '../../assets/icons');

const executablePath = findBrowser();
if (executablePath === null) throw new Error('No Chromium found: install it or set CHROMIUM_PATH');
const browser = await chromium.launch({
  executablePath,
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  for (const { file, master, size } of DRAWINGS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = await readFile(path.join(folder, master), 'utf8');
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await writeFile(path.join(folder, file), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
console.log(`${DRAWINGS.length} icons drawn in assets/icons`);
