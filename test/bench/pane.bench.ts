import { Stage } from '../host/stage/stage';
import { freshMail } from '../e2e/outlook/fresh-mail';
import { median, report } from './report';

const OPENINGS = 10;

test('from Office.onReady to rows with suggested titles on screen', async () => {
  const stage = await Stage.start();
  const times: number[] = [];
  try {
    for (let i = 0; i < OPENINGS; i += 1) {
      const outlook = await stage.open({ shown: await freshMail() });
      await outlook.pane.waitForFunction(() => performance.getEntriesByName('ev-rows').length > 0);
      times.push(
        await outlook.pane.evaluate(() => {
          const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
          return at('ev-rows') - at('ev-ready');
        }),
      );
      await outlook.close();
    }
  } finally {
    await stage.close();
  }
  const all = times.map((time) => time.toFixed(0)).join(' ');
  report('Office.onReady to rows, median of 10', median(times), 300, 'ms', `(${all})`);
});
