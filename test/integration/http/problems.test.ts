import { connect } from 'node:net';
import { once } from 'node:events';
import type { Problem } from '../../../src/contract/problem';
import { SystemUnavailableError } from '../../../src/gateway/esdh/esdh-system';
import { GatewayProblem, type GatewayServices } from '../../../src/gateway/services';
import { fakeServices } from './support/fake-services';
import { plan, plannedMail } from './support/plans';
import { testGateway, type TestGateway } from './support/test-gateway';

const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

async function problemOf(answer: Response): Promise<Problem> {
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const found = (await answer.json()) as Problem;
  expect(found).toMatchObject({ type: `urn:enkeltvis:problem:${found.code}`, status: answer.status });
  expect(found.instance).toMatch(UUID);
  return found;
}

describe('refusals', () => {
  let gateway: TestGateway;
  let suggestCases: GatewayServices['suggestions']['suggestCases'];
  beforeAll(async () => {
    gateway = await testGateway({
      services: fakeServices({ suggestions: { suggestCases: (...args) => suggestCases(...args) } }),
    });
  });
  afterAll(() => gateway.close());

  const suggest = () =>
    gateway.post('/api/cases/suggest', {
      conversationId: null,
      caseNumbers: [],
      addresses: [],
      partyNumbers: [],
      subject: '',
    });

  it.each([
    ['GET', '/api/nothing'],
    ['DELETE', '/api/session'],
    ['GET', '/api/../../etc/passwd'],
    ['POST', '/taskpane.html'],
  ])('answers %s %s, which it does not know', async (method, target) => {
    const { code } = await problemOf(await gateway.ask(target, { method }));
    expect(code).toBe('not-found');
  });

  it('answers an address that cannot be decoded', async () => {
    const { code, status } = await problemOf(await gateway.ask('/api/filings/%zz'));
    expect([code, status]).toEqual(['invalid-request', 400]);
  });

  it('says what a plain no of the engine says', async () => {
    suggestCases = () => Promise.reject(new GatewayProblem('storage-full', 'disk quota'));
    expect(await problemOf(await suggest())).toMatchObject({
      code: 'storage-full',
      status: 507,
      detail: 'disk quota',
    });
  });

  it('says when a case system does not answer', async () => {
    suggestCases = () => Promise.reject(new SystemUnavailableError('connect 10.0.0.7'));
    const found = await problemOf(await suggest());
    expect(found).toMatchObject({ code: 'system-unavailable', status: 503 });
    expect(found.detail).toBeUndefined();
  });

  it('tells nothing of a defect, neither to the caller nor the text of it to the log', async () => {
    suggestCases = () => Promise.reject(new Error('duplicate key (name)=(Arne Skovgaard)'));
    const answer = await suggest();
    const text = await answer.clone().text();
    expect(await problemOf(answer)).toMatchObject({ code: 'internal', status: 500 });
    expect(text).not.toContain('Skovgaard');
    expect(gateway.logged()).not.toContain('Skovgaard');
    expect(gateway.logged()).toContain('problems.test.ts');
  });

  it('names the place of a mistake, never the value', async () => {
    const planned = plan([plannedMail({ documentDate: '670190-1234' })]);
    const answer = await gateway.post('/api/filings', planned);
    const text = await answer.clone().text();
    expect((await problemOf(answer)).detail).toBe('body/documents/0/documentDate: pattern');
    expect(text).not.toContain('670190');
    expect(gateway.logged()).not.toContain('670190');
  });

  it('names what is missing', async () => {
    const answer = await gateway.post('/api/cases/search', {});
    expect(await problemOf(answer)).toMatchObject({ code: 'invalid-request', detail: 'body/text: required' });
  });

  it('does not turn null into an empty text', async () => {
    const answer = await gateway.post('/api/cases/search', { text: null });
    expect((await problemOf(answer)).detail).toBe('body/text: type');
  });

  it('refuses a body that is not JSON without repeating it', async () => {
    const answer = await gateway.ask('/api/cases/search', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: 'Arne Skovgaard',
    });
    const text = await answer.clone().text();
    expect((await problemOf(answer)).code).toBe('invalid-request');
    expect(text).not.toContain('Arne');
    expect(gateway.logged()).not.toContain('Arne Skov');
  });

  it('refuses a body of another kind', async () => {
    const answer = await gateway.ask('/api/cases/search', {
      method: 'POST',
      headers: { 'content-type': 'text/xml' },
      body: '<text/>',
    });
    expect(await problemOf(answer)).toMatchObject({ code: 'invalid-request', status: 415 });
  });

  it('refuses a body over 1 MB', async () => {
    const answer = await gateway.post('/api/cases/search', { text: 'x'.repeat(1_100_000) });
    expect((await problemOf(answer)).code).toBe('too-large');
  });

  it('refuses 302 documents in one filing', async () => {
    const answer = await gateway.post('/api/filings', plan(Array.from({ length: 302 }, () => plannedMail())));
    expect((await problemOf(answer)).code).toBe('too-many-documents');
  });

  it('refuses a title beyond all bounds as a title', async () => {
    const answer = await gateway.post('/api/filings', plan([plannedMail({ title: 'x'.repeat(5001) })]));
    expect((await problemOf(answer)).code).toBe('title-too-long');
  });

  it('tells a case in an unknown system from an unknown case', async () => {
    const system = await gateway.ask('/api/cases/nowhere/1/documents');
    expect((await problemOf(system)).code).toBe('case-not-found');
    const unknown = await gateway.ask('/api/cases/embedded/case-9/documents');
    expect((await problemOf(unknown)).code).toBe('case-not-found');
    const document = await gateway.ask('/api/cases/embedded/case-1/documents/document-9/content');
    expect((await problemOf(document)).code).toBe('not-found');
  });

  it('answers what is not even HTTP', async () => {
    const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1');
    socket.end('nonsense\r\n\r\n');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(String(answer)).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/problem\+json/);
    socket.destroy();
  });
});

describe('a program that has run wild', () => {
  it('is told to slow down', async () => {
    const gateway = await testGateway({ maxRequests: 3 });
    for (let request = 0; request < 3; request += 1) await gateway.ask('/api/session');
    const answer = await gateway.ask('/api/session');
    expect((await problemOf(answer)).code).toBe('too-many-requests');
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    await gateway.close();
  });

  it('is not a filing of 300 attachments', async () => {
    const gateway = await testGateway();
    const answer = await gateway.ask('/api/session');
    // Each document: asked for, sent in up to three stretches; the filing asked after every second.
    expect(Number(answer.headers.get('x-ratelimit-limit'))).toBeGreaterThan(301 * 4 + 60);
    await gateway.close();
  });
});
