import { request as httpRequest, type ClientRequest } from 'node:http';
import { once } from 'node:events';
import type { Filing } from '../../../src/contract/filing';
import type { Problem } from '../../../src/contract/problem';
import { plan, plannedMail, stretch } from './support/plans';
import { testGateway, type TestGateway } from './support/test-gateway';

describe('uploads', () => {
  let gateway: TestGateway;
  let content: string;
  beforeAll(async () => {
    gateway = await testGateway();
  });
  beforeEach(async () => {
    const planned = plan([plannedMail()]);
    const filing = (await (await gateway.post('/api/filings', planned)).json()) as Filing;
    content = `/api/filings/${filing.id}/documents/${planned.documents[0]!.key}/content`;
  });
  afterAll(() => gateway.close());

  const code = async (answer: Response) => ((await answer.json()) as Problem).code;
  const received = async () => (await gateway.ask(content, { method: 'HEAD' })).headers.get('upload-offset');

  /** Begins an upload by hand, to send less or more than announced. */
  function begin(headers: Record<string, string>): ClientRequest {
    return httpRequest(gateway.url + content, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${gateway.demo!.token}`, ...headers },
    });
  }
  const headersOf = (init: RequestInit) => init.headers as Record<string, string>;

  it('keeps what arrived before the client broke off, and goes on from there', async () => {
    const whole = Buffer.alloc(300_000, 7);
    const upload = begin({ ...headersOf(stretch(whole)), 'content-length': String(whole.length) });
    upload.on('error', () => undefined);
    upload.write(whole.subarray(0, 100_000));
    while ((await received()) !== '100000');
    upload.destroy();
    expect(await received()).toBe('100000');
    const rest = await gateway.ask(content, stretch(whole, 100_000));
    expect(await rest.json()).toEqual({ received: 300_000, complete: true });
    expect(gateway.logged()).not.toContain('defect');
  });

  it('hands bytes on as they arrive instead of gathering them', async () => {
    const whole = Buffer.alloc(200_000, 1);
    const upload = begin({ ...headersOf(stretch(whole)), 'content-length': String(whole.length) });
    upload.write(whole.subarray(0, 50_000));
    while ((await received()) !== '50000');
    upload.end(whole.subarray(50_000));
    const [answer] = (await once(upload, 'response')) as [NodeJS.ReadableStream & { statusCode: number }];
    answer.resume();
    expect(answer.statusCode).toBe(200);
    expect(await received()).toBe('200000');
  });

  it('says where to go on when a stretch does not fit', async () => {
    const answer = await gateway.ask(content, stretch(Buffer.alloc(10), 5));
    expect([answer.status, await code(answer)]).toEqual([409, 'upload-offset-mismatch']);
  });

  it('refuses bytes that are not those announced', async () => {
    const init = stretch(Buffer.from('announced'));
    const answer = await gateway.ask(content, { ...init, body: Buffer.from('different') });
    expect(await code(answer)).toBe('upload-digest-mismatch');
  });

  it('refuses more bytes than announced by Content-Length', async () => {
    const init = stretch(Buffer.from('announced'));
    const answer = await gateway.ask(content, { ...init, body: Buffer.from('announced and more') });
    expect(await code(answer)).toBe('upload-size-mismatch');
    expect(await received()).toBe('0');
  });

  it('refuses more bytes than announced when only the bytes tell, and still answers', async () => {
    const upload = begin({ ...headersOf(stretch(Buffer.alloc(1000))), 'transfer-encoding': 'chunked' });
    upload.write(Buffer.alloc(400_000));
    upload.end(Buffer.alloc(400_000));
    const [answer] = (await once(upload, 'response')) as [NodeJS.ReadableStream & { statusCode: number }];
    answer.resume();
    expect(answer.statusCode).toBe(422);
  });

  it('refuses 151 MB by the announced length, before a byte is sent', async () => {
    const headers = { ...headersOf(stretch(Buffer.alloc(10))), 'upload-length': String(151 * 1024 * 1024) };
    const answer = await gateway.ask(content, { method: 'PATCH', headers, body: Buffer.alloc(10) });
    expect([answer.status, await code(answer)]).toEqual([413, 'too-large']);
  });

  it('refuses 151 MB by Content-Length, before they are sent', async () => {
    const size = String(151 * 1024 * 1024);
    const upload = begin({ ...headersOf(stretch(Buffer.alloc(10))), 'content-length': size });
    upload.on('error', () => undefined);
    upload.flushHeaders();
    const [answer] = (await once(upload, 'response')) as [NodeJS.ReadableStream & { statusCode: number }];
    expect(answer.statusCode).toBe(413);
    upload.destroy();
  });

  it.each([
    ['upload-offset', '-1'],
    ['upload-length', 'ten'],
    ['repr-digest', 'sha-256=abc'],
    ['repr-digest', 'md5=:AAAA:'],
  ])('refuses the header %s: %s', async (name, value) => {
    const init = stretch(Buffer.from('bytes'));
    const answer = await gateway.ask(content, { ...init, headers: { ...headersOf(init), [name]: value } });
    expect(await code(answer)).toBe('invalid-request');
  });

  it('refuses bytes for a document that is not in the plan', async () => {
    const answer = await gateway.ask(
      content.replace(/documents\/.*\//, 'documents/other/'),
      stretch(Buffer.alloc(1)),
    );
    expect(await code(answer)).toBe('not-found');
  });
});
