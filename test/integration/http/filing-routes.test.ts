import type { CaseDocuments } from '../../../src/contract/case';
import type { FiledLookupAnswer, Filing } from '../../../src/contract/filing';
import { CASE } from './support/fake-services';
import { plan, plannedMail, stretch } from './support/plans';
import { testGateway, type TestGateway } from './support/test-gateway';

describe('filing over HTTP', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await testGateway();
  });
  afterAll(() => gateway.close());

  const json = async <T>(answer: Response): Promise<T> => {
    expect(answer.status).toBe(200);
    return (await answer.json()) as T;
  };

  it('takes a mail from plan to receipt and gives its bytes back unchanged', async () => {
    const bytes = Buffer.from('From: a@borger.example\r\n\r\nBlåbærgrød\u0000'.repeat(500));
    const planned = plan([plannedMail()]);
    const filing = await json<Filing>(await gateway.post('/api/filings', planned));
    const content = `/api/filings/${filing.id}/documents/${planned.documents[0]!.key}/content`;

    const first = await gateway.ask(content, stretch(bytes, 0, 4000));
    expect(await first.json()).toEqual({ received: 4000, complete: false });
    const state = await gateway.ask(content, { method: 'HEAD' });
    expect([state.headers.get('upload-offset'), state.headers.get('upload-complete')]).toEqual([
      '4000',
      '?0',
    ]);
    const rest = await gateway.ask(content, stretch(bytes, 4000));
    expect(await rest.json()).toEqual({ received: bytes.length, complete: true });
    expect(rest.headers.get('upload-complete')).toBe('?1');

    const committed = await json<Filing>(
      await gateway.post(`/api/filings/${filing.id}/commit`, { documents: [planned.documents[0]!.key] }),
    );
    expect(committed.documents).toMatchObject([{ state: 'filed', documentNumber: 1 }]);
    expect(await json<Filing>(await gateway.ask(`/api/filings/${filing.id}`))).toEqual(committed);

    const listed = await json<CaseDocuments>(await gateway.ask('/api/cases/embedded/case-1/documents'));
    expect(listed.case).toEqual(CASE);
    const download = await gateway.ask(
      `/api/cases/embedded/case-1/documents/${listed.documents[0]!.id}/content`,
    );
    expect(Buffer.from(await download.arrayBuffer()).equals(bytes)).toBe(true);
    expect(download.headers.get('content-type')).toBe('message/rfc822');
    expect(download.headers.get('content-length')).toBe(String(bytes.length));
    expect(download.headers.get('content-disposition')).toBe(
      `attachment; filename="Ans_gning.eml"; filename*=UTF-8''Ans%C3%B8gning.eml`,
    );
    expect(download.headers.get('x-content-type-options')).toBe('nosniff');
    expect(download.headers.get('cache-control')).toBe('no-store');
    expect(download.headers.get('content-security-policy')).toContain('sandbox');

    const { filings } = await json<FiledLookupAnswer>(
      await gateway.post('/api/filed/lookup', { mail: planned.mail }),
    );
    expect(filings).toMatchObject([{ filedBy: { name: 'Kirsten Dahl' }, case: { number: CASE.number } }]);
  });

  it('serves a page that was filed as a document as plain bytes', async () => {
    const bytes = Buffer.from('<script>alert(1)</script>');
    const planned = plan([
      plannedMail({ fileName: '../\u202egpj.html', contentType: 'text/html; charset=utf-8' }),
    ]);
    const filing = await json<Filing>(await gateway.post('/api/filings', planned));
    const key = planned.documents[0]!.key;
    await gateway.ask(`/api/filings/${filing.id}/documents/${key}/content`, stretch(bytes));
    const { documents } = await json<Filing>(
      await gateway.post(`/api/filings/${filing.id}/commit`, { documents: [key] }),
    );
    const download = await gateway.ask(
      `/api/cases/embedded/case-1/documents/${documents[0]!.documentId!}/content`,
    );
    expect(download.headers.get('content-type')).toBe('application/octet-stream');
    expect(download.headers.get('content-disposition')).not.toMatch(/\.\.|%E2%80%AE|\//);
    await download.arrayBuffer();
  });

  it('takes a document of no bytes', async () => {
    const planned = plan([plannedMail()]);
    const filing = await json<Filing>(await gateway.post('/api/filings', planned));
    const answer = await gateway.ask(
      `/api/filings/${filing.id}/documents/${planned.documents[0]!.key}/content`,
      stretch(Buffer.alloc(0)),
    );
    expect(await answer.json()).toEqual({ received: 0, complete: true });
  });

  it('takes a plan of a mail and 300 attachments with long titles and names', async () => {
    const attachments = Array.from({ length: 300 }, (_, ordinal) =>
      plannedMail({
        part: { kind: 'attachment', name: 'ø'.repeat(300), ordinal },
        title: 'å'.repeat(250),
        fileName: 'æ'.repeat(300),
      }),
    );
    const filing = await json<Filing>(
      await gateway.post('/api/filings', plan([plannedMail(), ...attachments])),
    );
    expect(filing.documents).toHaveLength(301);
  });

  it('searches and suggests cases', async () => {
    const found = await gateway.post('/api/cases/search', { text: 'Hjælpemidler' });
    expect(await found.json()).toEqual({ cases: [CASE] });
    const suggested = await gateway.post('/api/cases/suggest', {
      conversationId: null,
      caseNumbers: [CASE.number],
      addresses: [],
      partyNumbers: [],
      subject: '',
    });
    expect(await suggested.json()).toEqual({
      suggestions: [{ case: CASE, reasons: [{ code: 'case-number' }], sure: true }],
    });
  });

  it('retries a document with a corrected title', async () => {
    const planned = plan([plannedMail()]);
    const filing = await json<Filing>(await gateway.post('/api/filings', planned));
    const answer = await gateway.post(
      `/api/filings/${filing.id}/documents/${planned.documents[0]!.key}/retry`,
      { title: 'Ansøgning om skinne til lift' },
    );
    expect((await json<Filing>(answer)).documents).toMatchObject([
      { title: 'Ansøgning om skinne til lift', state: 'queued' },
    ]);
  });

  it('tells who is signed in and what the limits are', async () => {
    const session = await json(await gateway.ask('/api/session'));
    expect(session).toMatchObject({
      user: { id: 'demo', name: 'Kirsten Dahl', unit: 'Hjælpemiddelteamet' },
      demo: true,
      systems: [{ id: 'embedded', capabilities: { maxDocumentBytes: 157_286_400 } }],
      limits: { maxDocumentBytes: 157_286_400, maxDocuments: 301, maxTitleLength: 250 },
    });
  });
});
