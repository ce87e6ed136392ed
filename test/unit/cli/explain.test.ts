import { GatewayError } from '../../../src/addin/gateway/gateway-client';
import { explain } from '../../../src/cli/explain';
import { da } from '../../../src/cli/words/da';
import { en } from '../../../src/cli/words/en';
import { MailReadError } from '../../../src/domain/mail/mail-read-error';
import { ConfigError } from '../../../src/gateway/config/gateway-config';

test.each([
  ['unreachable', 3],
  ['unauthenticated', 2],
  ['already-filed', 4],
  ['case-closed', 5],
  ['case-not-found', 5],
  ['storage-full', 1],
] as const)('the gateway says %s: exit code %i', (code, exitCode) => {
  expect(explain(new GatewayError(code, 0), en).exitCode).toBe(exitCode);
});

test('the id of the request is told, to be read out on the phone', () => {
  expect(explain(new GatewayError('internal', 500, 'req-7'), da).sentence).toContain('(forespørgsel req-7)');
});

test('a mail that cannot be read says that nothing was filed', () => {
  expect(explain(new MailReadError('too-large'), en)).toMatchObject({
    sentence: 'It is larger than the 150 MB that can be filed. Nothing was filed.',
    exitCode: 2,
  });
});

test('all settings that are wrong are told at once', () => {
  const error = new ConfigError([
    { setting: 'ENKELTVIS_PORT', problem: 'not-a-port' },
    { setting: 'ENKELTVIS_DEMO', problem: 'demo-with-tenant' },
  ]);
  const { sentence, exitCode } = explain(error, en);
  expect(sentence.split('\n')).toHaveLength(3);
  expect(exitCode).toBe(2);
});

test('anything else names only its kind: its text may hold what nobody should see', () => {
  const { sentence, exitCode } = explain(new TypeError('Nanna Overby 610184-3272'), en);
  expect(sentence).toContain('TypeError');
  expect(sentence).not.toContain('Nanna');
  expect(exitCode).toBe(1);
});
