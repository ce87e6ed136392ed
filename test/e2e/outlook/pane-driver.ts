import type { Locator } from 'playwright-core';
import { da, type Messages } from '../../../src/addin/i18n/da';
import type { OpenedOutlook } from '../../host/open-outlook';

/** The pane as its user sees it: found by roles and words, never by class names. */
export class PaneDriver {
  constructor(
    readonly outlook: OpenedOutlook,
    readonly words: Messages = da,
  ) {}

  /** A suggested case, by its number. */
  suggestion(number: string): Locator {
    return this.outlook.pane.getByRole('radio', { name: number });
  }

  title(of: string): Locator {
    return this.outlook.pane.getByRole('textbox', { name: this.words.documents.title(of), exact: true });
  }

  tick(name: string): Locator {
    return this.outlook.pane.getByRole('checkbox', { name: this.words.documents.include(name), exact: true });
  }

  /** Fluent draws its own box over the real one: the click goes where the user's would. */
  async setTick(name: string, ticked: boolean): Promise<void> {
    await this.tick(name).setChecked(ticked, { force: true });
  }

  button(name: string | RegExp): Locator {
    return this.outlook.pane.getByRole('button', { name });
  }

  text(text: string): Locator {
    return this.outlook.pane.getByText(text).filter({ visible: true }).first();
  }

  submit(documents: number): Locator {
    return this.button(this.words.file.submit(documents));
  }

  /** Chooses a suggested case; waits until it is suggested. */
  async choose(number: string): Promise<void> {
    await this.suggestion(number).check();
  }

  /** Presses the primary button once it is ready. */
  async file(documents: number): Promise<void> {
    await this.submit(documents).click();
  }

  /** Waits until everything is filed. */
  async filed(documents: number): Promise<void> {
    const name = this.words.done.heading(documents);
    await this.outlook.pane.getByRole('heading', { name }).waitFor();
  }

  /** Waits for a row of the run to stand with this alert. */
  async alert(text: string): Promise<void> {
    await this.outlook.pane.getByRole('alert').filter({ hasText: text }).first().waitFor();
  }
}
