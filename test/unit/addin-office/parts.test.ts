import { base64ToBlob } from '../../../src/addin/office/base64';
import { hostTheme } from '../../../src/addin/office/office-theme';
import { SerialQueue } from '../../../src/addin/office/serial-queue';
import { isMailFile } from '../../../src/addin/office/whole-mail/is-mail-file';
import { mailFileName } from '../../../src/addin/office/whole-mail/mail-file-name';

describe('Base64', () => {
  test('with line breaks is read', async () => {
    expect(await base64ToBlob('aGVq\r\nIGRl\r\naQ==', '').text()).toBe('hej dei');
  });

  test('that is none is refused', () => {
    expect(() => base64ToBlob('Ikke base64!', '')).toThrow('source-error (not-base64)');
  });
});

describe('the theme', () => {
  test.each([
    [{ bodyBackgroundColor: '#1f1f1f', bodyForegroundColor: '#ffffff' }, true],
    [{ bodyBackgroundColor: '#ffffff', bodyForegroundColor: '#000000' }, false],
    [{ bodyBackgroundColor: '#ffffff', isDarkTheme: true }, true],
  ])('%o is dark: %p', (theme, dark) => {
    expect(hostTheme(theme)).toMatchObject({ dark, background: theme.bodyBackgroundColor });
  });

  test.each([undefined, null, {}, { bodyBackgroundColor: 'red; } body { display: none' }])(
    'that Office does not tell is none: %o',
    (theme) => expect(hostTheme(theme)).toBeNull(),
  );
});

test('the queue goes on after a task that failed', async () => {
  const queue = new SerialQueue();
  const order: number[] = [];
  const first = queue.run(() => Promise.reject(new Error('no')));
  const second = queue.run(() => Promise.resolve(order.push(2)));
  await expect(first).rejects.toThrow('no');
  await second;
  expect(order).toEqual([2]);
});

describe('a mail file is known by its Message-ID', () => {
  const file = (head: string) => new Blob([`${head}\r\n\r\nMessage-ID: <body@x.example>\r\n`]);

  test.each([
    ['Message-ID: <a@x.example>', true],
    ['message-id:\r\n <A@x.example>', true],
    ['Message-ID: <b@x.example>', false],
    ['Subject: none', true],
    ['References: <b@x.example>\r\nMESSAGE-ID:<a@x.example>', true],
  ])('%j', async (head, same) => {
    expect(await isMailFile(file(head), '<a@x.example>')).toBe(same);
  });

  test('and passes when Outlook tells none', async () => {
    expect(await isMailFile(file('Message-ID: <b@x.example>'), null)).toBe(true);
  });
});

test.each([
  ['Sag 27/60: "kørestol"?', 'Sag 27 60 kørestol.eml'],
  ['', 'mail.eml'],
  ['...', 'mail.eml'],
  ['\u202egpj.exe', 'gpj.exe.eml'],
  ['x'.repeat(300), `${'x'.repeat(100)}.eml`],
])('the subject %j becomes the file name %j', (subject, name) => {
  expect(mailFileName(subject)).toBe(name);
});
