import { jest } from '@jest/globals';
import { type Connection, connect } from '../../../src/addin/pane/boot/connection';
import type { GatewayError } from '../../../src/addin/gateway/gateway-client';
import { type PaneHost, SignInError } from '../../../src/addin/host/pane-host';

const CONFIG = {
  product: 'enkeltvis',
  version: '1.0.0',
  identity: { kind: 'demo' },
  ownDomains: ['enkelt.example'],
};
const SESSION = { user: { id: 'u', name: 'Kirsten Dahl', unit: null }, demo: true, systems: [], limits: {} };

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

/** Runs `connect` against a gateway that answers by path; gives what was reported, and the requests made. */
async function connected(answers: Record<string, () => Response>, token: () => Promise<string>) {
  const asked: string[] = [];
  const fetching = jest.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    const path = input as string;
    asked.push(`${path} ${new Headers(init?.headers).get('authorization') ?? 'anonymous'}`);
    const answer = answers[path];
    return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('no network'));
  });
  const reports: Connection[] = [];
  await connect({ identity: () => ({ token }) } as unknown as PaneHost, (connection) =>
    reports.push(connection),
  );
  fetching.mockRestore();
  return { reports, asked };
}

it('asks for the configuration without a token, signs in, then asks who we are', async () => {
  const { reports, asked } = await connected(
    { '/api/config': () => json(CONFIG), '/api/session': () => json(SESSION) },
    () => Promise.resolve('token-1'),
  );
  expect(asked).toEqual(['/api/config anonymous', '/api/session Bearer token-1']);
  expect(reports).toMatchObject([
    { kind: 'connecting', config: { ownDomains: ['enkelt.example'] } },
    { kind: 'ready', session: { user: { name: 'Kirsten Dahl' } } },
  ]);
});

it('tells a failed sign-in with its reason, and keeps the configuration', async () => {
  const { reports } = await connected({ '/api/config': () => json(CONFIG) }, () =>
    Promise.reject(new SignInError('blocked')),
  );
  const last = reports.at(-1);
  expect(last).toMatchObject({ kind: 'failed', config: { version: '1.0.0' }, error: { problem: 'blocked' } });
});

it('tells a gateway that cannot be reached', async () => {
  const { reports } = await connected({}, () => Promise.resolve('token-1'));
  expect(reports).toHaveLength(1);
  expect(reports[0]).toMatchObject({ kind: 'failed', config: null });
  expect((reports[0] as { error: GatewayError }).error.code).toBe('unreachable');
});
