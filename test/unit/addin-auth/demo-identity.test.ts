import { createDemoIdentity } from '../../../src/addin/auth/demo-identity';
import { tokenUntil } from './fakes';

const answering = (answer: Response) => () => Promise.resolve(answer);

test('fetches the token once and keeps it', async () => {
  const token = tokenUntil(Date.UTC(2030, 0, 1));
  const asked: unknown[] = [];
  const identity = createDemoIdentity(
    (url) => {
      asked.push(url);
      return Promise.resolve(Response.json({ token }));
    },
    () => Date.UTC(2026, 10, 25),
  );
  expect([await identity.token(), await identity.token()]).toEqual([token, token]);
  expect(asked).toEqual(['/api/demo-token']);
});

test.each([
  [new Response('', { status: 403 }), 'not-allowed'],
  [new Response('', { status: 500 }), 'failed'],
  [Response.json({}), 'failed'],
])('a refusal becomes a SignInError', async (answer, problem) => {
  await expect(createDemoIdentity(answering(answer)).token()).rejects.toMatchObject({ problem });
});

test('a gateway that cannot be reached too', async () => {
  const identity = createDemoIdentity(() => Promise.reject(new TypeError('fetch failed')));
  await expect(identity.token()).rejects.toMatchObject({ problem: 'failed' });
});
