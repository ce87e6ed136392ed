import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import { transpiled } from '../server/transpile';

const OFFICE_JS = path.resolve(import.meta.dirname, '../../../node_modules/@microsoft/office-js/dist');
const SCRIPT = 'text/javascript';
const OVERLAY = {
  theme: path.join(import.meta.dirname, 'overlay/office-theme.ts'),
  getAsFile: path.join(import.meta.dirname, 'overlay/get-as-file.ts'),
};

export interface OfficeCdnOptions {
  /** False for an Outlook without `getAsFileAsync`. */
  readonly getAsFile: boolean;
}

/**
 * Lets the npm copy of Office.js stand in for Microsoft's CDN, so that the pages under test keep their script tags.
 * Every other request to a host but localhost is stopped and noted.
 * @returns the addresses that were stopped; must stay empty
 */
export async function routeOfficeCdn(context: BrowserContext, options: OfficeCdnOptions): Promise<string[]> {
  const stopped: string[] = [];
  await context.route(
    ({ hostname }) => hostname !== 'localhost',
    async (route) => {
      const { hostname, pathname } = new URL(route.request().url());
      if (hostname === 'appsforoffice.microsoft.com') return officeFile(route, pathname, options);
      if (hostname === 'ajax.aspnetcdn.com') {
        return route.fulfill({
          contentType: SCRIPT,
          body: await transpiled(path.join(import.meta.dirname, 'microsoft-ajax.ts')),
        });
      }
      stopped.push(route.request().url());
      return route.abort();
    },
  );
  return stopped;
}

async function officeFile(route: Route, pathname: string, { getAsFile }: OfficeCdnOptions): Promise<void> {
  // The runtime asks for names with capitals; the CDN does not mind, the npm copy's names are all small.
  const name = pathname.replace(/^\/lib\/1(\.1)?\/hosted\//, '').toLowerCase();
  const file = path.join(OFFICE_JS, path.normalize(`/${name}`));
  const script = await readFile(file, 'utf8').catch(() => null);
  if (script === null) return route.fulfill({ status: 404, body: '' });
  const overlays = /^outlook-web-[\d.]+\.js$/.test(name)
    ? [OVERLAY.theme, ...(getAsFile ? [OVERLAY.getAsFile] : [])]
    : [];
  const added = await Promise.all(overlays.map(transpiled));
  return route.fulfill({ contentType: SCRIPT, body: [script, ...added].join('\n;') });
}
