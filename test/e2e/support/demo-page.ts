import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';

/** WCAG 2.2 A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The trial's page as a user meets it. */
export class DemoPage {
  /** Addresses outside the gateway that something asked for. */
  readonly foreign: string[] = [];
  /** Method and path of everything that was sent to the gateway with a body. */
  readonly sent: string[] = [];
  /** Errors that nobody caught, and dialogs. */
  readonly mishaps: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    url: string,
  ) {
    context.on('request', (request) => {
      if (!request.url().startsWith(url) && !/^(blob|data):/.test(request.url())) {
        this.foreign.push(request.url());
      } else if (request.method() !== 'GET') {
        this.sent.push(`${request.method()} ${new URL(request.url()).pathname}`);
      }
    });
    page.on('pageerror', (error) => this.mishaps.push(error.message));
    page.on('dialog', (dialog) => {
      this.mishaps.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  }

  static async open(context: BrowserContext, url: string): Promise<DemoPage> {
    const demo = new DemoPage(await context.newPage(), context, url);
    await demo.page.goto(url);
    await demo.rows.first().waitFor();
    return demo;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  /** The mails in the list. */
  get rows(): Locator {
    return this.page.locator('[data-mail]');
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  async show(subject: string): Promise<void> {
    await this.rows.filter({ hasText: subject }).first().click();
    await this.heading.filter({ hasText: subject }).waitFor();
  }

  /** Drags files onto the page and lets go. */
  async drop(...files: readonly DroppedFile[]): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      (dropped) => {
        const data = new DataTransfer();
        for (const { name, base64 } of dropped) {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          data.items.add(new File([bytes], name));
        }
        return data;
      },
      files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
    );
    for (const type of ['dragenter', 'dragover', 'drop']) {
      await this.page.dispatchEvent('body', type, { dataTransfer: transfer });
    }
  }

  /** What axe finds on the page and in the pane at level A or AA. */
  async axeFindings(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(TAGS).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
