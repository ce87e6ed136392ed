import { expiryOf } from '../../../src/addin/auth/access-token';
import { TokenCache } from '../../../src/addin/auth/token-cache';
import { tokenUntil } from './fakes';

const MINUTE = 60_000;

function counted(lifetime: number) {
  let now = 0;
  let fetched = 0;
  const cache = new TokenCache(
    () => {
      fetched += 1;
      return Promise.resolve({ token: `token ${fetched}`, expiresAt: now + lifetime });
    },
    () => now,
  );
  return { cache, wait: (ms: number) => (now += ms) };
}

test('keeps a token until five minutes before it ends', async () => {
  const { cache, wait } = counted(60 * MINUTE);
  expect(await cache.token()).toBe('token 1');
  wait(54 * MINUTE);
  expect(await cache.token()).toBe('token 1');
  wait(MINUTE);
  expect(await cache.token()).toBe('token 2');
});

test('asks once for all who ask at the same time', async () => {
  const { cache } = counted(60 * MINUTE);
  expect(await Promise.all([cache.token(), cache.token()])).toEqual(['token 1', 'token 1']);
});

test('asks again after a failure', async () => {
  const answers = [
    Promise.reject(new Error('no')),
    Promise.resolve({ token: 'good', expiresAt: MINUTE * 9 }),
  ];
  const cache = new TokenCache(
    () => answers.shift()!,
    () => 0,
  );
  await expect(cache.token()).rejects.toThrow('no');
  expect(await cache.token()).toBe('good');
});

test('reads when a token ends from the token itself', () => {
  expect(expiryOf(tokenUntil(1_900_000_000_000))).toBe(1_900_000_000_000);
});

test.each(['', 'a.b.c', `a.${Buffer.from('{}').toString('base64url')}.c`])(
  'what is no token ends at once: %p',
  (token) => expect(expiryOf(token)).toBe(0),
);
