import { jest } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FileReport } from '../../../src/cli/file-report';
import { openDatabase } from '../../../src/gateway/store/database';
import { readRunning } from '../../../src/gateway/config/running';
import { enkeltvis } from '../../unit/cli/console';
import { mailBytes } from '../filing-run/support/mail-file';
import { newDataDir } from '../support/database';

jest.setTimeout(120_000);

const PDF = { name: 'bilag.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.7 bilag') };
const CASES = [
  { id: 'c1', number: '23.09.02-G01-1-26', title: 'Pas til barn', kle: '23.09.02', status: 'open' },
  { id: 'c2', number: '23.09.02-G01-2-26', title: 'Pas, afsluttet', status: 'closed' },
];

let folder: string;
let data: string;
let mail: string;
let cases: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'enkeltvis-cli-'));
  data = await newDataDir();
  mail = path.join(folder, 'mail.eml');
  cases = path.join(folder, 'cases.jsonl');
  await writeFile(mail, mailBytes('command-line', [PDF]));
  await writeFile(cases, CASES.map((one) => JSON.stringify(one)).join('\n'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await rm(data, { recursive: true, force: true });
});

const file = (...more: string[]) =>
  enkeltvis(['file', mail, '--case', CASES[0]!.number, '--data', data, ...more]);
const report = (stdout: string) => JSON.parse(stdout) as FileReport;

describe('one command after the other on a folder where no gateway runs', () => {
  test('cases are read in, and read in again as updates', async () => {
    const first = await enkeltvis(['import-cases', cases, '--data', data]);
    expect(first).toEqual({ exitCode: 0, stdout: '2 cases read in, 0 updated.', stderr: '' });
    const again = await enkeltvis(['import-cases', cases, '--data', data, '--json']);
    expect(JSON.parse(again.stdout)).toEqual({ added: 0, updated: 2, failed: [] });
  });

  test('lines that are no cases are told by their number, the others are read in', async () => {
    const broken = path.join(folder, 'broken.jsonl');
    await writeFile(broken, `${JSON.stringify(CASES[0])}\nnot json\n{"id":"x"}\n`);
    const { exitCode, stdout, stderr } = await enkeltvis(['import-cases', broken, '--data', data]);
    expect(stdout).toBe('0 cases read in, 1 updated.');
    expect(stderr).toMatch(/line 2: .*\n.*line 3: .*\n2 lines could not be read as a case/);
    expect(exitCode).toBe(1);
  });

  test('cases are found, for people and for programs', async () => {
    const people = await enkeltvis(['cases', 'search', 'pas', '--data', data]);
    expect(people.stdout.split('\n').sort()).toEqual([
      '23.09.02-G01-1-26  Pas til barn  (KLE 23.09.02)',
      '23.09.02-G01-2-26  Pas, afsluttet  [closed]',
    ]);
    const programs = await enkeltvis(['cases', 'search', 'barn', '--data', data, '--json']);
    expect(JSON.parse(programs.stdout)).toMatchObject({ cases: [{ number: CASES[0]!.number }] });
    expect((await enkeltvis(['cases', 'search', 'zebra', '--data', data])).stdout).toBe('No cases found.');
  });

  test('a mail and its attachment are filed, each with its title', async () => {
    const { exitCode, stdout, stderr } = await file('--title', 'bilag.pdf=Kopi af pas', '--json');
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    expect(report(stdout)).toMatchObject({
      case: { number: CASES[0]!.number, title: 'Pas til barn' },
      mailOrigin: 'file',
      documents: [
        { part: 'mail', state: 'filed', documentNumber: 1 },
        { part: 'bilag.pdf', title: 'Kopi af pas', state: 'filed', documentNumber: 2 },
      ],
    });
  });

  test('filed again: exit code 4, by whom and what to do', async () => {
    const { exitCode, stdout, stderr } = await file('--json');
    expect(stdout).toBe('');
    expect(stderr).toMatch(/already filed on case 23\.09\.02-G01-1-26 by .+ \d{4}.*--again/);
    expect(exitCode).toBe(4);
  });

  test('filed again for a reason', async () => {
    const { exitCode, stdout } = await file('--again', 'Wrong title the first time');
    expect(stdout).toMatch(
      /^Filing 2 documents on case .*\n  filed as no\. 3: .*\n  filed as no\. 4: .*\nAll 2 documents are filed\.$/,
    );
    expect(exitCode).toBe(0);
  });

  test('what is on the case already is left out, the rest is filed', async () => {
    const longer = path.join(folder, 'longer.eml');
    const second = { ...PDF, name: 'nyt.pdf', bytes: Buffer.from('%PDF-1.7 nyt') };
    await writeFile(longer, mailBytes('command-line', [PDF, second]));
    const { exitCode, stdout } = await enkeltvis([
      ...['file', longer, '--case', CASES[0]!.number, '--data', data, '--json'],
    ]);
    expect(
      report(stdout)
        .documents.map(({ part, state }) => `${part} ${state}`)
        .sort(),
    ).toEqual(expect.arrayContaining(['bilag.pdf already-filed', 'mail already-filed', 'nyt.pdf filed']));
    expect(exitCode).toBe(0);
  });

  test.each([
    ['99.99.99-G01-9-99', 'There is no case'],
    ['23.09.02-G01-2-26', 'is closed'],
    ['23.09.02', 'There is no case'],
  ])('case %s: exit code 5', async (number, sentence) => {
    const { exitCode, stderr } = await enkeltvis(['file', mail, '--case', number, '--data', data]);
    expect(stderr).toContain(sentence);
    expect(exitCode).toBe(5);
  });

  test('a title that is too long: exit code 2, nothing filed', async () => {
    const other = path.join(folder, 'other.eml');
    await writeFile(other, mailBytes('other', []));
    const { exitCode, stderr } = await enkeltvis([
      ...['file', other, '--case', CASES[0]!.number, '--data', data, '--title', `mail=${'x'.repeat(2000)}`],
    ]);
    expect(stderr).toContain('The title is too long.');
    expect(exitCode).toBe(2);
  });
});

describe('a gateway that runs', () => {
  const stop = new AbortController();
  let running: ReturnType<typeof enkeltvis>;
  let url: string;
  beforeAll(async () => {
    await enkeltvis(['import-cases', cases, '--data', data]);
    let say: (line: string) => void = () => undefined;
    const said = new Promise<string>((resolve) => (say = resolve));
    running = enkeltvis(['start', '--data', data, '--port', '0'], {
      stop: stop.signal,
      out: (line) => say(line),
    });
    url = /http:\/\/localhost:\d+/.exec(await said)![0];
  });

  afterAll(async () => {
    stop.abort();
    await running;
  });

  test('is found by its data folder', async () => {
    const { exitCode, stdout } = await enkeltvis(['cases', 'search', 'barn', '--data', data]);
    expect(stdout).toContain('Pas til barn');
    expect(exitCode).toBe(0);
  });

  test('is found by its address, with a token', async () => {
    const token = (await readRunning(data))?.token ?? '';
    const at = (ENKELTVIS_TOKEN: string) =>
      enkeltvis(['cases', 'search', 'barn', '--gateway', url], { env: { ENKELTVIS_TOKEN } });
    expect((await at(token)).stdout).toContain('Pas til barn');
    const refused = await at('wrong');
    expect(refused.stderr).toContain('does not know the token');
    expect(refused.exitCode).toBe(2);
  });

  test('has its folder to itself: a second one and an import say who is there', async () => {
    const second = await enkeltvis(['start', '--data', data, '--port', '0']);
    expect(second.stderr).toContain(`in use by the Enkeltvis at ${url} (process ${process.pid})`);
    expect(second.exitCode).toBe(3);
    const imported = await enkeltvis(['import-cases', cases, '--data', data]);
    expect(imported.stderr).toContain(`The gateway at ${url} has the database open.`);
    expect(imported.exitCode).toBe(3);
  });

  test('has its port to itself: a second one gives its address', async () => {
    const elsewhere = path.join(folder, 'elsewhere');
    const second = await enkeltvis(['start', '--data', elsewhere, '--port', new URL(url).port]);
    expect(second.stderr).toContain(`Enkeltvis already runs at ${url}.`);
    expect(second.exitCode).toBe(3);
    await expect(readFile(elsewhere)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('ends well when it is stopped, and takes its word back', async () => {
    stop.abort();
    expect((await running).exitCode).toBe(0);
    expect(await readRunning(data)).toBeNull();
  });
});

describe('what is in the way of a start is one sentence and exit code 3', () => {
  let stranger: Server;
  beforeAll(async () => {
    stranger = createServer((_, response) => response.end('hello'));
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => stranger.close());

  const start = async (...args: string[]) => {
    const { exitCode, stdout, stderr } = await enkeltvis(['start', '--port', '0', ...args]);
    expect(stdout).toBe('');
    expect(exitCode).toBe(3);
    return stderr;
  };

  test('a port that another program has', async () => {
    const { port } = stranger.address() as AddressInfo;
    expect(await start('--data', path.join(folder, 'x'), '--port', String(port))).toContain(
      `Port ${port} is taken by another program`,
    );
  });

  test('a network address that this machine lacks', async () => {
    const env = {
      ENKELTVIS_TENANT_ID: '00000000-0000-4000-8000-000000000001',
      ENKELTVIS_CLIENT_ID: '00000000-0000-4000-8000-000000000002',
      ENKELTVIS_HOST: '192.0.2.1',
    };
    const { exitCode, stderr } = await enkeltvis(['start', '--port', '0', '--data', path.join(folder, 'y')], {
      env,
    });
    expect(stderr).toContain('no network address 192.0.2.1');
    expect(exitCode).toBe(3);
  });

  test('a data folder that cannot be written to', async () => {
    const sentence = await start('--data', path.join(mail, 'data'));
    expect(sentence).toContain('cannot be written to. Nothing was made.');
  });

  test('a data folder that another process has open', async () => {
    const database = await openDatabase({ dataDir: data }, { runIn: 'process' });
    try {
      expect(await start('--data', data)).toContain('in use by another process');
    } finally {
      await database.close();
    }
  });

  test('a damaged database, which is left as it is', async () => {
    const damaged = await newDataDir();
    const control = path.join(damaged, 'database/global/pg_control');
    await writeFile(control, 'damaged');
    expect(await start('--data', damaged)).toContain(
      'is damaged and cannot be opened. It was left as it is.',
    );
    expect(await readFile(control, 'utf8')).toBe('damaged');
    await rm(damaged, { recursive: true, force: true });
  });

  test('a PostgreSQL server that does not answer', async () => {
    const env = { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/nothing' };
    const args = ['start', '--port', '0', '--data', path.join(folder, 'z')];
    const { exitCode, stderr } = await enkeltvis(args, { env });
    expect(stderr).toContain('The PostgreSQL server in DATABASE_URL does not answer.');
    expect(exitCode).toBe(3);
  });
});
