import { chromium } from 'playwright-core';

const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );

/** Draws pages as PDF and pictures with the Chromium of the system. Close it when done. */
export async function openDrawingBoard() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: FLAGS,
  });
  const context = await browser.newContext({ locale: 'da-DK' });

  async function withPage(html, size, use) {
    const page = await context.newPage();
    try {
      await page.setViewportSize(size);
      await page.setContent(html, { waitUntil: 'load' });
      return await use(page);
    } finally {
      await page.close();
    }
  }

  return {
    /** A4, backgrounds printed. */
    pdf: (html, { landscape = false } = {}) =>
      withPage(html, { width: 900, height: 1200 }, (page) =>
        page.pdf({ format: 'A4', landscape, printBackground: true, tagged: true, preferCSSPageSize: true }),
      ),
    jpg: (html, { width, height, quality = 82 }) =>
      withPage(html, { width, height }, (page) => page.screenshot({ type: 'jpeg', quality })),
    png: (html, { width, height }) =>
      withPage(html, { width, height }, (page) => page.screenshot({ type: 'png' })),
    close: () => browser.close(),
  };
}
