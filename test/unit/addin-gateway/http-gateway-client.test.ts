import { createGatewayClient } from '../../../src/addin/gateway/http-gateway-client';
import { type Answer, type ScriptedServer, sendJson, serve } from './http-server';

let server: ScriptedServer;
afterEach(() => server.close());

async function clientFor(
  answer: Answer,
  token: (refused?: string) => Promise<string> = () => Promise.resolve('first'),
) {
  server = await serve(answer);
  return createGatewayClient({ baseUrl: server.url, token, sleep: () => Promise.resolve() });
}

const problem = (code: string, status: number) => ({
  code,
  status,
  title: code,
  type: 'x',
  instance: 'req-7',
});

test('the configuration is asked for without a token, everything else with one', async () => {
  const client = await clientFor((_, response) => sendJson(response, {}));
  await client.config();
  await client.session();
  expect(server.seen.map(({ url, headers }) => [url, headers.authorization])).toEqual([
    ['/api/config', undefined],
    ['/api/session', 'Bearer first'],
  ]);
});

test('search text travels in the body, never in the address', async () => {
  const client = await clientFor((_, response) => sendJson(response, { cases: [] }));
  await client.searchCases('Nanna Overby 610184-3272');
  expect(server.seen[0]?.url).toBe('/api/cases/search');
  expect(JSON.parse(server.seen[0]!.body.toString())).toEqual({ text: 'Nanna Overby 610184-3272' });
});

test('ids in an address are encoded', async () => {
  const client = await clientFor((_, response) => sendJson(response, { documents: [] }));
  await client.caseDocuments({ system: 'embedded', id: 'a/b?c' });
  expect(server.seen[0]?.url).toBe('/api/cases/embedded/a%2Fb%3Fc/documents');
});

test('a refused token is replaced once, quietly', async () => {
  const refused: (string | undefined)[] = [];
  const client = await clientFor(
    ({ headers }, response) =>
      headers.authorization === 'Bearer second'
        ? sendJson(response, { user: 'ok' })
        : sendJson(response, problem('unauthenticated', 401), 401),
    (stale) => {
      refused.push(stale);
      return Promise.resolve(stale === undefined ? 'first' : 'second');
    },
  );
  await expect(client.session()).resolves.toEqual({ user: 'ok' });
  expect(refused).toEqual([undefined, 'first']);
});

test('a token that is refused twice is an error', async () => {
  const client = await clientFor((_, response) => sendJson(response, problem('unauthenticated', 401), 401));
  await expect(client.session()).rejects.toMatchObject({ code: 'unauthenticated', status: 401 });
  expect(server.seen).toHaveLength(2);
});

test("problem details become the error's code and the id to be read out", async () => {
  const client = await clientFor((_, response) => sendJson(response, problem('case-closed', 409), 409));
  await expect(client.filing('f')).rejects.toMatchObject({
    name: 'GatewayError',
    code: 'case-closed',
    status: 409,
    instance: 'req-7',
  });
});

test.each([
  [502, 'unreachable'],
  [413, 'too-large'],
  [418, 'internal'],
])('status %i with a page of a proxy means %s', async (status, code) => {
  const client = await clientFor((_, response) =>
    response.writeHead(status, { 'content-type': 'text/html' }).end('<h1>proxy</h1>'),
  );
  await expect(client.filing('f')).rejects.toMatchObject({ code, status });
});

test.each<[string, Answer]>([
  ['a cut connection', (_, response) => response.destroy()],
  ["a network's sign-in page", (_, response) => response.writeHead(200).end('<html>')],
  ['a redirect', (_, response) => response.writeHead(302, { location: 'https://login.example/' }).end()],
])('%s is "unreachable"', async (_, answer) => {
  const client = await clientFor(answer);
  await expect(client.session()).rejects.toMatchObject({ code: 'unreachable' });
});

test('a call that the caller gave up rejects with its reason, not as "unreachable"', async () => {
  const gaveUp = new AbortController();
  const client = await clientFor(() => gaveUp.abort(new Error('gave up')));
  await expect(client.searchCases('x', gaveUp.signal)).rejects.toThrow('gave up');
});

test('a mail is named the same way when it is filed and when it is looked up, within the contract', async () => {
  const client = await clientFor((_, response) => sendJson(response, { filings: [] }));
  const mail = {
    internetMessageId: 'i'.repeat(2000),
    from: null,
    subject: 's'.repeat(9000),
    receivedAt: null,
  };
  await client.lookupFiled(mail);
  await client.createFiling({
    key: 'k',
    case: { system: 's', id: 'c' },
    mail,
    conversationId: null,
    documents: [],
  });
  const [asked, filed] = server.seen.map(
    ({ body }) => (JSON.parse(body.toString()) as { mail: unknown }).mail,
  );
  expect(asked).toEqual({ ...mail, internetMessageId: 'i'.repeat(1000), subject: 's'.repeat(2000) });
  expect(filed).toEqual(asked);
});
