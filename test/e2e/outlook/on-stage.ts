import type { OpenedOutlook } from '../../host/open-outlook';
import { Stage } from '../../host/stage/stage';
import { PaneDriver } from './pane-driver';

export interface OnStage {
  readonly stage: () => Stage;
  /** Opens Outlook and the pane; closed after the test, which must leave no error in the console. */
  readonly open: (options: Parameters<Stage['open']>[0]) => Promise<PaneDriver>;
}

/** Errors in the console that a test is about, or that are not ours; emptied after each test. */
export const allowedErrors = new Set<RegExp>();

/** Office.js's telemetry looks for the page's own loading times, which a controlled clock does not have. */
const TELEMETRY_WITHOUT_TIMES = /reading 'responseEnd'/;

/** One stage for all tests of a file. After each test: no foreign request, no error, nothing left open. */
export function onStage(): OnStage {
  let stage: Stage;
  let opened: OpenedOutlook[] = [];
  beforeAll(async () => {
    stage = await Stage.start();
  });
  afterAll(() => stage.close());
  afterEach(async () => {
    const all = opened;
    opened = [];
    for (const outlook of all) {
      const unexpected = outlook.errors.filter(
        (error) => ![...allowedErrors].some((known) => known.test(error)),
      );
      expect(unexpected).toEqual([]);
      expect(outlook.foreignRequests).toEqual([]);
      await outlook.close();
    }
    allowedErrors.clear();
  });
  return {
    stage: () => stage,
    open: async (options) => {
      if (options.controlledClock) allowedErrors.add(TELEMETRY_WITHOUT_TIMES);
      const outlook = await stage.open(options);
      opened.push(outlook);
      return new PaneDriver(outlook);
    },
  };
}
