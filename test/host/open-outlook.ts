import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { routeOfficeCdn } from './cdn/office-cdn';
import { CASEWORKER } from './mail/sample-mails';
import type { PlannedFault } from './page/faults';
import type { HostShown } from './page/host-mail';
import type { OutlookOptions } from './page/outlook-state';

/** All have defaults but what is shown and whose pane it is. */
export interface OpenOptions extends Partial<Omit<OutlookOptions, 'shown' | 'paneUrl'>> {
  readonly shown: HostShown;
  readonly paneUrl: string;
  /** False for an Outlook without `getAsFileAsync`. */
  readonly getAsFile?: boolean;
  /** Width of the pane in CSS pixels. */
  readonly paneWidth?: number;
  /** Lets the test move the clock of all pages (`page.clock`). */
  readonly controlledClock?: boolean;
}

/** Emulated Outlook in a browser, with the pane in it. */
export interface OpenedOutlook {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly pane: Frame;
  /** Addresses outside this machine that the pane asked for; must stay empty. */
  readonly foreignRequests: readonly string[];
  /** Errors in the console and uncaught ones; must stay empty unless the test is about them. */
  readonly errors: readonly string[];
  show(shown: HostShown, announced?: boolean): Promise<void>;
  planFault(plan: PlannedFault): Promise<void>;
  clearFaults(): Promise<void>;
  /** Dispatch ids of the calls so far. */
  calls(): Promise<readonly number[]>;
  close(): Promise<void>;
}

const DEFAULTS = {
  user: CASEWORKER,
  locale: 'da-DK',
  sso: { error: 13012 },
  requirementSets: { Mailbox: '1.14', IdentityAPI: '1.3', DialogApi: '1.2' },
  theme: null,
} as const;

/** Opens Outlook at one item, with the pane beside it. */
export async function openOutlook(
  browser: Browser,
  hostOrigin: string,
  options: OpenOptions,
): Promise<OpenedOutlook> {
  const { getAsFile = true, paneWidth = 360, controlledClock = false, ...outlook } = options;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 640 + paneWidth, height: 800 },
  });
  const foreignRequests = await routeOfficeCdn(context, { getAsFile });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  if (controlledClock) await page.clock.install();
  await page.goto(hostOrigin);
  const width = `${paneWidth}px`;
  await page.evaluate((wide) => document.body.style.setProperty('--pane-width', wide), width);
  await page.evaluate((start) => window.startOutlook(start), { ...DEFAULTS, ...outlook });
  return {
    context,
    page,
    pane: await paneFrame(page, options.paneUrl),
    foreignRequests,
    errors,
    show: (shown, announced = true) =>
      page.evaluate(([item, told]) => window.outlook.show(item, told), [shown, announced] as const),
    planFault: (plan) => page.evaluate((one) => window.outlook.planFault(one), plan),
    clearFaults: () => page.evaluate(() => window.outlook.faults.clear()),
    calls: () => page.evaluate(() => window.outlook.state.calls),
    close: () => context.close(),
  };
}

async function paneFrame(page: Page, url: string): Promise<Frame> {
  const element = await page.waitForSelector('#pane iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  await frame.waitForURL((at) => at.href.startsWith(url), { waitUntil: 'commit' });
  return frame;
}
