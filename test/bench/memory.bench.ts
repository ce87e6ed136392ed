import { madeMail } from './made-mail';
import { report } from './report';
import { TrialGateway } from './trial-gateway';

const MB = 1_000_000;

test('resident memory of the gateway while a mail of 150 MB is filed', async () => {
  const gateway = await TrialGateway.start();
  try {
    // What the first filing loads stays loaded: not growth by size.
    await gateway.file(madeMail(0.1 * MB, 1, 0.1 * MB));
    const before = gateway.residentBytes();
    let highest = before;
    const watch = setInterval(() => (highest = Math.max(highest, gateway.residentBytes())), 20);
    await gateway.file(madeMail(150 * MB, 0, 0));
    clearInterval(watch);
    report(
      'growth of resident memory',
      (highest - before) / MB,
      100,
      'MB',
      `from ${(before / MB).toFixed(0)} MB`,
    );
  } finally {
    await gateway.close();
  }
});
