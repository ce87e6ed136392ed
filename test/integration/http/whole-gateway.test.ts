import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import type { CaseDocuments, CaseSearchAnswer } from '../../../src/contract/case';
import type { Filing } from '../../../src/contract/filing';
import type { Health } from '../../../src/contract/session';
import { readRunning } from '../../../src/gateway/config/running';
import type { RunningGateway } from '../../../src/gateway/main';
import { describeOnEachDatabase, OPEN_TIMEOUT_MS } from '../support/database';
import { plan, plannedMail, stretch } from './support/plans';
import { newPlace, SAMPLE_CASE, type Place } from './support/running-gateway';

describeOnEachDatabase('a whole gateway', (open, kind) => {
  let place: Place;
  let gateway: RunningGateway;
  beforeAll(async () => {
    place = await newPlace(kind, open);
    gateway = await place.start();
  }, OPEN_TIMEOUT_MS);
  afterAll(async () => {
    await gateway.close();
    await place.remove();
  });

  const signedIn = () => ({ authorization: `Bearer ${gateway.demoToken!}` });
  const ask = (target: string, { headers, ...init }: RequestInit = {}) =>
    fetch(gateway.url + target, {
      ...init,
      headers: { ...signedIn(), ...Object.fromEntries(new Headers(headers)) },
    });
  async function post<T>(target: string, body: unknown): Promise<T> {
    const headers = { 'content-type': 'application/json' };
    const answer = await ask(target, { method: 'POST', headers, body: JSON.stringify(body) });
    expect(answer.status).toBe(200);
    return (await answer.json()) as T;
  }
  const contentOf = (filing: Filing, key: string) => `/api/filings/${filing.id}/documents/${key}/content`;

  async function documents(): Promise<CaseDocuments['documents']> {
    const answer = await ask('/api/cases/embedded/case-1/documents');
    return ((await answer.json()) as CaseDocuments).documents;
  }

  async function settled(filingId: string): Promise<Filing> {
    for (;;) {
      const filing = (await (await ask(`/api/filings/${filingId}`)).json()) as Filing;
      const under = filing.documents.some(({ state }) => state === 'queued' || state === 'delivering');
      if (!under) return filing;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  it("has the trial's cases", async () => {
    const { cases } = await post<CaseSearchAnswer>('/api/cases/search', { text: 'Skovgaard' });
    expect(cases).toMatchObject([{ number: SAMPLE_CASE.number, title: SAMPLE_CASE.title }]);
    expect(JSON.stringify(cases)).not.toContain('1234');
  });

  it('tells which database it stands on', async () => {
    const health = (await (await fetch(`${gateway.url}/api/health`)).json()) as Health;
    expect(health.database).toMatch(kind === 'pglite' ? /^PGlite/ : /^PostgreSQL/);
  });

  it('files a mail and its attachment, cut in the middle, byte for byte, and logs nothing of it', async () => {
    const mail = randomBytes(400_000);
    const attachment = Buffer.from('fortroligt indhold');
    const planned = plan([
      plannedMail({ title: 'Ansøgning fra Arne Skovgaard' }),
      plannedMail({
        part: { kind: 'attachment', name: 'lægeerklæring.pdf', ordinal: 0 },
        title: 'Lægeerklæring',
        kind: 'statement',
        fileName: 'lægeerklæring.pdf',
        contentType: 'application/pdf',
      }),
    ]);
    const [mailKey, attachmentKey] = planned.documents.map(({ key }) => key) as [string, string];
    const filing = await post<Filing>('/api/filings', planned);

    const whole = stretch(mail);
    const upload = request(gateway.url + contentOf(filing, mailKey), {
      method: 'PATCH',
      headers: { ...(whole.headers as Record<string, string>), ...signedIn(), 'content-length': mail.length },
    });
    upload.on('error', () => undefined);
    upload.write(mail.subarray(0, 300_000));
    const received = async () => {
      const answer = await ask(contentOf(filing, mailKey), { method: 'HEAD' });
      return Number(answer.headers.get('upload-offset'));
    };
    while ((await received()) === 0);
    upload.destroy();

    // The gateway may still be writing what arrived: on a mismatch the client asks again where to go on.
    let rest: Response;
    do rest = await ask(contentOf(filing, mailKey), stretch(mail, await received()));
    while (rest.status === 409);
    expect(await rest.json()).toEqual({ received: mail.length, complete: true });
    expect((await ask(contentOf(filing, attachmentKey), stretch(attachment))).status).toBe(200);

    await post<Filing>(`/api/filings/${filing.id}/commit`, { documents: [mailKey, attachmentKey] });
    const filed = (await settled(filing.id)).documents;
    expect(filed.map(({ state }) => state)).toEqual(['filed', 'filed']);

    const listed = await documents();
    expect(listed.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Ansøgning fra Arne Skovgaard', 'Lægeerklæring']),
    );
    for (const [i, bytes] of [mail, attachment].entries()) {
      const opened = await ask(`/api/cases/embedded/case-1/documents/${filed[i]!.documentId!}/content`);
      expect(Buffer.from(await opened.arrayBuffer()).equals(bytes)).toBe(true);
    }

    for (const secret of ['Skovgaard', 'rklæring', 'fortroligt', 'arne@', gateway.demoToken!, filing.id]) {
      expect(place.logged()).not.toContain(secret);
    }
    expect(place.logged()).not.toContain('"defect"');
  });

  it('leaves word of itself, and takes it back when it stops', async () => {
    expect(await readRunning(place.dataDir)).toEqual({
      url: gateway.url,
      pid: process.pid,
      token: gateway.demoToken,
    });
    await gateway.close();
    await gateway.close();
    expect(await readRunning(place.dataDir)).toBeNull();
    await expect(fetch(`${gateway.url}/api/health`)).rejects.toThrow('fetch failed');
  });

  it('starts again with what was filed, and with a new token', async () => {
    const before = gateway.demoToken;
    gateway = await place.start();
    expect(gateway.demoToken).not.toBe(before);
    const listed = await documents();
    expect(listed).toHaveLength(2);
  });
});
