import type { OpenedOutlook } from '../../host/open-outlook';

/** Drives the probe in the pane's place; mails are named by the order in which they were seen. */
export const probe = ({ pane }: OpenedOutlook) => ({
  shown: () => pane.evaluate(async () => (await window.probe).shown()),
  snapshot: (mail: number) => pane.evaluate(async (i) => (await window.probe).items[i]!.snapshot, mail),
  changes: () => pane.evaluate(async () => (await window.probe).changes),
  attachment: (mail: number, id: string) =>
    pane.evaluate(async ([i, part]) => (await window.probe).attachment(i, part), [mail, id] as const),
  wholeMail: (mail: number) => pane.evaluate(async (i) => (await window.probe).wholeMail(i), mail),
  bodyText: (mail: number) => pane.evaluate(async (i) => (await window.probe).bodyText(i), mail),
});

/** Waits until Outlook has been called with this dispatch id so many times. */
export async function called(outlook: OpenedOutlook, dispatchId: number, times = 1): Promise<void> {
  await outlook.page.waitForFunction(
    ([id, count]) => window.outlook.state.calls.filter((call) => call === id).length >= count,
    [dispatchId, times] as const,
  );
}

export const CALL = {
  body: 37,
  attachment: 150,
  sharedProperties: 108,
  headers: 168,
  file: 204,
} as const;
