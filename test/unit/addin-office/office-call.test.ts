import { jest } from '@jest/globals';
import { officeCall } from '../../../src/addin/office/office-call';

const result = (part: object) => part as Office.AsyncResult<string>;
const ok = (value: string) => result({ status: 'succeeded', value });
const failed = (error: unknown) => result({ status: 'failed', error });
const options = { timeoutMs: 1000 };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('gives the value', async () => {
  expect(await officeCall((done) => done(ok('value')), options)).toBe('value');
});

test.each([
  [
    { code: 9020, name: 'GenericResponseError' },
    { problem: 'source-error', sourceCode: 9020 },
  ],
  [Object.assign(Object.create(null) as object, { code: 7000 }), { problem: 'denied', sourceCode: 7000 }],
  [{ name: 'Sys.ArgumentException' }, { problem: 'source-error', sourceCode: 'Sys.ArgumentException' }],
  [undefined, { problem: 'source-error', sourceCode: null }],
  ['text', { problem: 'source-error', sourceCode: null }],
])('rejects with MailReadError for %o', async (error, expected) => {
  await expect(officeCall((done) => done(failed(error)), options)).rejects.toMatchObject({
    name: 'MailReadError',
    ...expected,
  });
});

test('what Office throws at once is rejected too', async () => {
  const call = officeCall(() => {
    throw new Error('Elevated permission is required');
  }, options);
  await expect(call).rejects.toMatchObject({ problem: 'source-error', sourceCode: 'Error' });
});

test('gives up after its time', async () => {
  const call = officeCall(() => undefined, options);
  const outcome = expect(call).rejects.toMatchObject({ problem: 'timeout' });
  jest.advanceTimersByTime(1000);
  await outcome;
});

test('gives up when the caller does, and leaves no timer behind', async () => {
  const controller = new AbortController();
  const call = officeCall(() => undefined, { ...options, signal: controller.signal });
  controller.abort();
  await expect(call).rejects.toMatchObject({ problem: 'aborted' });
  expect(jest.getTimerCount()).toBe(0);
});

test('does not call at all for a caller that has given up', async () => {
  const invoke = jest.fn();
  await expect(officeCall(invoke, { ...options, signal: AbortSignal.abort() })).rejects.toMatchObject({
    problem: 'aborted',
  });
  expect(invoke).not.toHaveBeenCalled();
});
