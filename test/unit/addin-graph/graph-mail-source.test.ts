import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { GraphMailSource, type GraphAccess } from '../../../src/addin/graph/graph-mail-source';

const access: GraphAccess = { refused: () => null, token: () => Promise.resolve('graph-token') };
const MAIL = Buffer.from('Subject: Høring\r\n\r\nhej', 'utf8');

/** Sends what the client asks of graph.microsoft.com to a server of this test. */
const realFetch = globalThis.fetch;
let server: http.Server;
let asked: { url: string; authorization: string | undefined }[];
let answer: (response: http.ServerResponse) => void;

beforeEach(async () => {
  asked = [];
  answer = (response) => response.end(MAIL);
  server = http.createServer((request, response) => {
    asked.push({ url: request.url ?? '', authorization: request.headers.authorization });
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const local = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : input.toString();
    return realFetch(url.replace('https://graph.microsoft.com', local), init);
  };
});
afterEach(() => {
  globalThis.fetch = realFetch;
  server.closeAllConnections();
  server.close();
});

function source(given: GraphAccess | null = access): GraphMailSource {
  const graph = new GraphMailSource();
  if (given) graph.use(given);
  return graph;
}
const read = (graph: GraphMailSource, timeoutMs = 5000) =>
  graph.mailFile('borgerservice@enkeltby.example', 'AAMk-_=', { timeoutMs });

test('reads the mail as it lies in the owner’s mailbox', async () => {
  const file = await read(source());
  expect(Buffer.from(await file.arrayBuffer()).equals(MAIL)).toBe(true);
  expect(asked).toEqual([
    {
      url: '/v1.0/users/borgerservice%40enkeltby.example/messages/AAMk-_%3D/$value',
      authorization: 'Bearer graph-token',
    },
  ]);
});

test.each([
  [401, 'denied'],
  [403, 'denied'],
  [404, 'gone'],
  [400, 'source-error'],
])('status %i is %s', async (status, problem) => {
  answer = (response) => response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
  await expect(read(source())).rejects.toMatchObject({ name: 'MailReadError', problem, sourceCode: status });
});

test('an empty mail is an error', async () => {
  answer = (response) => response.end();
  await expect(read(source())).rejects.toMatchObject({ problem: 'empty' });
});

test('an answer that does not come is given up', async () => {
  answer = () => undefined;
  await expect(read(source(), 50)).rejects.toMatchObject({ problem: 'timeout' });
});

test('without a token nothing is asked', async () => {
  const noToken = { refused: () => null, token: () => Promise.reject(new Error('no')) };
  await expect(read(source(noToken))).rejects.toMatchObject({ name: 'MailReadError' });
  expect(asked).toEqual([]);
});

test('says that nobody is signed in', async () => {
  expect(source(null).refused()).toBe('not signed in to Microsoft Graph');
  await expect(read(source(null))).rejects.toMatchObject({ problem: 'denied' });
});
