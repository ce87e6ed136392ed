import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { VERSION } from '../../../src/gateway/config/version';
import { da } from '../../../src/cli/words/da';
import { enkeltvis } from './console';

test.each([
  [['--help'], 'enkeltvis file mail.eml --case'],
  [['start', '--help'], '--port'],
  [['file', '--help'], '4  the mail is already filed'],
  [['cases', 'search', '--help'], 'enkeltvis cases search'],
  [['import-cases', '--help'], 'enkeltvis import-cases'],
])('%j shows help with an example on stdout', async (args, part) => {
  const { exitCode, stdout, stderr } = await enkeltvis(args);
  expect(exitCode).toBe(0);
  expect(stdout).toContain(part);
  expect(stdout).toContain('Example:');
  expect(stderr).toBe('');
});

test('help is Danish by default, headings too', async () => {
  const { stdout } = await enkeltvis(['file', '--help'], { words: da });
  expect(stdout).toContain('Brug:');
  expect(stdout).toContain('Tilvalg:');
  expect(stdout).not.toMatch(/Usage|Options|Arguments|default|display help/);
});

test('--version', async () => {
  expect(await enkeltvis(['--version'])).toEqual({ exitCode: 0, stdout: VERSION, stderr: '' });
});

test.each([
  [['file', '--case', '1'], 'The argument mail is missing.'],
  [['file', 'x.eml'], '--case <number>'],
  [['file', 'x.eml', '--case'], 'lacks its value'],
  [['file', 'x.eml', '--case', '1', '--nope'], 'There is no option --nope.'],
  [['nope'], 'There is no command nope.'],
  [['import-cases', 'a', 'b'], 'more arguments'],
  [['file', 'x.eml', '--case', '1', '--wait', 'soon'], '"soon" is not a number of seconds.'],
  [['file', 'x.eml', '--case', '1', '--again', ' x '], 'at least three characters'],
  [['start', '--port', 'abc'], 'ENKELTVIS_PORT: is not a port'],
  [['start', '--demo', '--host', '0.0.0.0'], 'ENKELTVIS_HOST: the trial may only listen'],
  [['cases', 'search', 'x', '--gateway', 'localhost'], 'is not the address of a gateway'],
  [['cases', 'search', 'x', '--gateway', 'http://127.0.0.1:9'], 'ENKELTVIS_TOKEN'],
])('%j is refused with one sentence on stderr and exit code 2', async (args, sentence) => {
  const { exitCode, stdout, stderr } = await enkeltvis(args);
  expect(stderr).toContain(sentence);
  expect(stdout).toBe('');
  expect(exitCode).toBe(2);
});

test('no command at all shows the help and exit code 2', async () => {
  const { exitCode, stderr } = await enkeltvis([]);
  expect(stderr).toContain('import-cases');
  expect(exitCode).toBe(2);
});

test.each([
  ['no such file', 'does-not-exist.eml', 'does not exist or cannot be read'],
  ['a folder', 'src', 'does not exist or cannot be read'],
  ['a file that is no mail', 'assets/icons/enkeltvis-16.png', 'is not a mail'],
])('%s is told as such, before any gateway is looked for', async (_, file, sentence) => {
  const { exitCode, stderr } = await enkeltvis([
    'file',
    file,
    '--case',
    '1',
    '--gateway',
    'http://127.0.0.1:9',
  ]);
  expect(stderr).toContain(sentence);
  expect(exitCode).toBe(2);
});

test('a gateway that cannot be reached is exit code 3', async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  const { exitCode, stderr } = await enkeltvis(
    ['cases', 'search', 'x', '--gateway', `http://127.0.0.1:${port}`],
    { env: { ENKELTVIS_TOKEN: 't' } },
  );
  expect(stderr).toBe('The gateway cannot be reached. Nothing is lost; try again when it runs.');
  expect(exitCode).toBe(3);
});
