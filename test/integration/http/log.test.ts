import type { Filing } from '../../../src/contract/filing';
import { plan, plannedMail, stretch } from './support/plans';
import { testGateway } from './support/test-gateway';

/** What citizens would not want to find in a log. */
const SECRETS = {
  cpr: '670190-1234',
  digits: '6701901234',
  name: 'Arne Skovgaard',
  address: 'arne.skovgaard@borger.example',
  subject: 'Klage over afslag',
  title: 'Lægeerklæring vedrørende diabetes',
  file: 'diagnose.pdf',
  body: 'fortroligt-indhold-af-dokumentet',
  reason: 'fejl i forrige journalisering',
};

describe('the log', () => {
  it('holds nothing of the people, the mail and the documents, nor the token', async () => {
    const gateway = await testGateway();
    const planned = plan([plannedMail({ title: SECRETS.title, fileName: SECRETS.file })], {
      mail: {
        internetMessageId: `<${SECRETS.digits}@borger.example>`,
        from: SECRETS.address,
        subject: `${SECRETS.subject} ${SECRETS.cpr}`,
        receivedAt: '2026-03-02T07:58:00Z',
      },
      conversationId: SECRETS.name,
      againBecause: SECRETS.reason,
    });
    const filing = (await (await gateway.post('/api/filings', planned)).json()) as Filing;
    const key = planned.documents[0]!.key;
    const content = `/api/filings/${filing.id}/documents/${key}/content`;
    await gateway.ask(content, stretch(Buffer.from(SECRETS.body)));
    await gateway.post(`/api/filings/${filing.id}/commit`, { documents: [key] });
    await gateway.post('/api/filed/lookup', { mail: planned.mail });
    await gateway.post('/api/cases/search', { text: SECRETS.name });
    await gateway.post('/api/cases/search', { text: 1, name: SECRETS.name });
    await gateway.ask(`/api/cases/embedded/${SECRETS.cpr}/documents?q=${SECRETS.digits}`);
    await gateway.ask(`/${encodeURIComponent(SECRETS.name)}.html`);
    await gateway.ask('/api/cases/search', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"text": ${SECRETS.name}`,
    });
    await gateway.close();

    const log = gateway.logged();
    expect(log.split('\n').length).toBeGreaterThan(9);
    for (const secret of [...Object.values(SECRETS), gateway.demo!.token, filing.id, key, 'Kirsten']) {
      expect(log).not.toContain(secret);
      expect(log).not.toContain(encodeURIComponent(secret));
    }
    expect(log).toContain('"route":"/api/filings/:id/documents/:key/content"');
  });
});
