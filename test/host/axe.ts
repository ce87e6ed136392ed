import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';

/** WCAG 2.2 A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface AxeRun {
  readonly passes: readonly unknown[];
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

declare global {
  interface Window {
    axe?: { run: (options: object) => Promise<AxeRun> };
  }
}

/**
 * Fails when axe finds something at level A or AA in this frame, in the state it is in. Run in the frame itself: the
 * page around it is not ours, and AxeBuilder passes over a frame that did not answer without a word.
 */
export async function expectNoAxeFindings(frame: Frame): Promise<void> {
  // Put in by the debugger, which the page's Content-Security-Policy does not stop.
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(await axeSource());
  const { passes, violations } = await frame.evaluate(
    (values) => window.axe!.run({ runOnly: { type: 'tag', values } }),
    TAGS,
  );
  const findings = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(findings).toEqual([]);
  expect(passes.length).toBeGreaterThan(0);
}

function axeSource(): Promise<string> {
  const here = createRequire(import.meta.url);
  const beside = createRequire(here.resolve('@axe-core/playwright'));
  return readFile(beside.resolve('axe-core/axe.min.js'), 'utf8');
}
