import { randomBytes } from 'node:crypto';
import { createServices, type CreatedServices } from '../../../src/gateway/create-services';
import { describeOnEachDatabase, OPEN_TIMEOUT_MS, type TestDatabase } from '../support/database';
import {
  addCases,
  ANNA,
  attachmentPart,
  BO,
  CLOSED_CASE,
  collect,
  handOver,
  inPieces,
  mailPart,
  OPEN_CASE,
  OTHER_CASE,
  planOf,
  sample,
  sha256,
  until,
  upload,
} from '../support/filing';

const problem = (code: string) => expect.objectContaining({ name: 'GatewayProblem', code }) as unknown;

describeOnEachDatabase('filing', (open) => {
  let database: TestDatabase;
  let created: CreatedServices;

  beforeAll(async () => {
    database = await open();
    await addCases(database);
    created = await createServices({ database, delivery: { pollMs: 20 } });
    created.worker.start();
  }, OPEN_TIMEOUT_MS);
  afterAll(async () => {
    await created.worker.stop();
    await database.remove();
  });

  const filings = () => created.services.filings;
  const embedded = () => created.services.systems.get('embedded');

  it('files a mail and its attachments one by one, byte for byte, the attachments related to the mail', async () => {
    const samples = [
      sample(attachmentPart('plan.pdf'), randomBytes(700_000)),
      sample(mailPart(), randomBytes(300_000)),
      sample(attachmentPart('tom.txt'), ''),
    ];
    const handed = await handOver(filings(), samples, planOf(samples));
    const filing = await until(filings(), handed.id, ['filed']);

    expect(filing.documents.map(({ part }) => part.kind)).toEqual(['mail', 'attachment', 'attachment']);
    const numbers = filing.documents.map(({ documentNumber }) => documentNumber);
    const [mailNumber] = numbers;
    expect(numbers).toEqual([mailNumber, mailNumber! + 1, mailNumber! + 2]);

    for (const { document, bytes } of samples) {
      const filed = filing.documents.find(({ key }) => key === document.key)!;
      const opened = await embedded().openDocument(OPEN_CASE.id, filed.documentId!, ANNA);
      expect(opened?.document).toMatchObject({
        title: document.title,
        documentDate: '2026-11-20',
        filedBy: { name: 'Anna Prøve', unit: 'Borgerservice' },
        relatedTo: document.part.kind === 'mail' ? null : mailNumber,
        content: { size: bytes.length, sha256: sha256(bytes), fileName: document.fileName },
      });
      expect((await collect(opened!.bytes)).equals(bytes)).toBe(true);
    }
    const staged = database.db.selectFrom('blobs').selectAll().where('owner', '=', 'gateway');
    await expect(staged.execute()).resolves.toEqual([]);
  });

  it('answers the same plan with the same filing, and nobody else with it', async () => {
    const plan = planOf([sample(mailPart(), 'x')]);
    const [first, second] = await Promise.all([filings().create(plan, ANNA), filings().create(plan, ANNA)]);
    expect(second.id).toBe(first.id);
    await expect(filings().create(plan, BO)).rejects.toEqual(problem('forbidden'));
    await expect(filings().get(first.id, BO)).rejects.toEqual(problem('not-found'));
    await expect(filings().commit(first.id, { documents: ['x'] }, BO)).rejects.toEqual(problem('not-found'));
  });

  it('refuses a second filing of the same mail on the same case, and takes it with a reason', async () => {
    const samples = [sample(mailPart(), 'mail'), sample(attachmentPart('a.pdf'), 'a')];
    const plan = planOf(samples);
    await until(filings(), (await handOver(filings(), samples, plan)).id, ['filed']);

    const again = samples.map(({ document, bytes }) => sample(document.part, bytes));
    await expect(handOver(filings(), again, planOf(again, { mail: plan.mail }), BO)).rejects.toEqual(
      problem('already-filed'),
    );
    const elsewhere = samples.map(({ document, bytes }) => sample(document.part, bytes));
    const other = await handOver(
      filings(),
      elsewhere,
      planOf(elsewhere, { mail: plan.mail, case: OTHER_CASE }),
    );
    await until(filings(), other.id, ['filed']);

    const wanted = samples.map(({ document, bytes }) => sample(document.part, bytes));
    const meant = planOf(wanted, { mail: plan.mail, againBecause: 'Borgeren har bedt om det' });
    const twice = await handOver(filings(), wanted, meant, BO);
    await until(filings(), twice.id, ['filed'], BO);

    const told = await filings().lookup(plan.mail, BO);
    expect(told.map(({ filedBy, case: found }) => [filedBy.name, found?.ref.id])).toEqual([
      ['Bo Prøve', 'case-open'],
      ['Anna Prøve', 'case-other'],
      ['Anna Prøve', 'case-open'],
    ]);
    expect(told[2]?.documents).toEqual([
      { number: expect.any(Number) as number, title: 'Om mail.eml', part: { kind: 'mail' } },
      { number: expect.any(Number) as number, title: 'Om a.pdf', part: attachmentPart('a.pdf') },
    ]);
  });

  it('knows a part by its name in whatever Unicode form', async () => {
    const mail = planOf([]).mail;
    const composed = [sample(attachmentPart('Ansøgning på æble.pdf'.normalize('NFC')), 'x')];
    await handOver(filings(), composed, planOf(composed, { mail }));
    const decomposed = [sample(attachmentPart('Ansøgning på æble.pdf'.normalize('NFD')), 'x')];
    await expect(handOver(filings(), decomposed, planOf(decomposed, { mail }))).rejects.toEqual(
      problem('already-filed'),
    );
  });

  it('lets exactly one of several simultaneous commits of the same mail win', async () => {
    const { mail } = planOf([]);
    const attempts = await Promise.allSettled(
      Array.from({ length: 6 }, async (_, i) => {
        const samples = [sample(attachmentPart('b.pdf'), `b${i}`), sample(mailPart(), `m${i}`)];
        return handOver(filings(), i % 2 ? samples : samples.toReversed(), planOf(samples, { mail }));
      }),
    );
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const attempt of attempts) {
      if (attempt.status === 'rejected') expect(attempt.reason).toEqual(problem('already-filed'));
    }
  });

  it('hands over what is complete and leaves the rest for later', async () => {
    const samples = [sample(mailPart(), 'mail'), sample(attachmentPart('sen.pdf'), 'sen')];
    const filing = await filings().create(planOf(samples), ANNA);
    const [mail, late] = samples as [(typeof samples)[0], (typeof samples)[0]];
    await upload(filings(), filing, mail);
    const all = { documents: samples.map(({ document }) => document.key) };
    await expect(filings().commit(filing.id, all, ANNA)).rejects.toEqual(problem('upload-incomplete'));
    await filings().commit(filing.id, { documents: [mail.document.key] }, ANNA);
    const half = await until(filings(), filing.id, ['filed', 'staged']);
    expect(half.documents.map(({ state }) => state)).toEqual(['filed', 'staged']);

    await upload(filings(), filing, late);
    await filings().commit(filing.id, all, ANNA);
    const whole = await until(filings(), filing.id, ['filed']);
    const documents = await embedded().listDocuments(OPEN_CASE.id, ANNA);
    const filed = documents.find(({ id }) => id === whole.documents[1]!.documentId);
    expect(filed?.relatedTo).toBe(whole.documents[0]!.documentNumber);
  });

  it('tells a closed case apart from one that is not there, before anything is made', async () => {
    const samples = [sample(mailPart(), 'x')];
    await expect(filings().create(planOf(samples, { case: CLOSED_CASE }), ANNA)).rejects.toEqual(
      problem('case-closed'),
    );
    const nowhere = { system: 'embedded', id: 'ingen' };
    await expect(filings().create(planOf(samples, { case: nowhere }), ANNA)).rejects.toEqual(
      problem('case-not-found'),
    );
    const noSystem = { system: 'nova', id: 'x' };
    await expect(filings().create(planOf(samples, { case: noSystem }), ANNA)).rejects.toEqual(
      problem('case-not-found'),
    );
  });

  it('rejects when the case closes while filing, keeps the bytes, and files on another case', async () => {
    const samples = [sample(mailPart(), 'mail'), sample(attachmentPart('c.pdf'), 'indhold')];
    const filing = await filings().create(planOf(samples), ANNA);
    for (const one of samples) await upload(filings(), filing, one);
    const status = (to: 'open' | 'closed') =>
      database.db.updateTable('esdh_cases').set({ status: to }).where('id', '=', OPEN_CASE.id).execute();
    await status('closed');
    await filings().commit(filing.id, { documents: samples.map(({ document }) => document.key) }, ANNA);
    const rejected = await until(filings(), filing.id, ['rejected']);
    expect(rejected.documents.map(({ reason }) => reason)).toEqual(['case-closed', 'case-closed']);

    const [mail, attachment] = samples.map(({ document }) => document.key) as [string, string];
    await expect(filings().retry(filing.id, mail, {}, ANNA)).rejects.toEqual(problem('case-closed'));
    await filings().retry(filing.id, mail, { case: OTHER_CASE, title: 'Rettet titel' }, ANNA);
    await filings().retry(filing.id, attachment, { case: OTHER_CASE }, ANNA);
    const filed = await until(filings(), filing.id, ['filed']);
    await status('open');
    expect(filed.documents.map(({ title }) => title)).toEqual(['Rettet titel', 'Om c.pdf']);
    const opened = await embedded().openDocument(OTHER_CASE.id, filed.documents[1]!.documentId!, ANNA);
    expect((await collect(opened!.bytes)).toString()).toBe('indhold');
    expect(opened!.document.relatedTo).toBe(filed.documents[0]!.documentNumber);
    await expect(filings().retry(filing.id, mail, {}, ANNA)).rejects.toEqual(problem('wrong-state'));
  });

  it('frees the place on the case when a document is rejected', async () => {
    const samples = [sample(mailPart(), 'mail')];
    const plan = planOf(samples);
    const filing = await filings().create(plan, ANNA);
    await upload(filings(), filing, samples[0]!);
    const status = (to: 'open' | 'closed') =>
      database.db.updateTable('esdh_cases').set({ status: to }).where('id', '=', OPEN_CASE.id).execute();
    await status('closed');
    await filings().commit(filing.id, { documents: [samples[0]!.document.key] }, ANNA);
    await until(filings(), filing.id, ['rejected']);
    await status('open');
    await expect(filings().lookup(plan.mail, BO)).resolves.toEqual([]);

    const byBo = [sample(mailPart(), 'mail')];
    await until(
      filings(),
      (await handOver(filings(), byBo, planOf(byBo, { mail: plan.mail }), BO)).id,
      ['filed'],
      BO,
    );
    await expect(filings().retry(filing.id, samples[0]!.document.key, {}, ANNA)).rejects.toEqual(
      problem('already-filed'),
    );
  });

  it('keeps names as they are, but for control characters', async () => {
    const rtl = 'faktura\u202Efdp.exe';
    const samples = [
      sample(attachmentPart('../../etc/passwd'), 'a'),
      sample(attachmentPart('👩‍👩‍👧 familie.png'), 'b'),
      sample(attachmentPart(rtl), 'c'),
      sample(attachmentPart('nul\u0000tegn.txt'), 'd'),
      sample(attachmentPart('x'.repeat(300)), 'e', { title: 'Langt navn' }),
      sample(attachmentPart('ens.pdf', 0), 'f'),
      sample(attachmentPart('ens.pdf', 1), 'g'),
    ];
    const handed = await handOver(filings(), samples, planOf(samples));
    const filing = await until(filings(), handed.id, ['filed']);
    const listed = await embedded().listDocuments(OPEN_CASE.id, ANNA);
    const names = filing.documents.map(
      ({ documentId }) => listed.find(({ id }) => id === documentId)?.content?.fileName,
    );
    expect(names).toEqual([
      '../../etc/passwd',
      '👩‍👩‍👧 familie.png',
      rtl,
      'nul tegn.txt',
      'x'.repeat(300),
      'ens.pdf',
      'ens.pdf',
    ]);
  });

  it.each([
    ['title-too-long', { title: 'x'.repeat(2000) }],
    ['title-empty', { title: ' \n ' }],
    ['document-kind-unknown', { kind: 'papyrus' }],
    ['invalid-request', { documentDate: '2026-02-30' }],
  ])('refuses a plan with %s', async (code, over) => {
    const plan = planOf([sample(mailPart(), 'x', over)]);
    await expect(filings().create(plan, ANNA)).rejects.toEqual(problem(code));
  });

  it('refuses a plan that names a part or a key twice, or more than 301 documents', async () => {
    const one = sample(mailPart(), 'x');
    await expect(filings().create(planOf([one, sample(mailPart(), 'y')]), ANNA)).rejects.toEqual(
      problem('invalid-request'),
    );
    const many = Array.from({ length: 302 }, (_, i) => sample(attachmentPart(`${i}.txt`), 'x'));
    await expect(filings().create(planOf(many), ANNA)).rejects.toEqual(problem('too-many-documents'));
  });

  it('files a mail with 300 attachments in order and without gaps', async () => {
    const samples = [
      sample(mailPart(), 'mail'),
      ...Array.from({ length: 300 }, (_, i) => sample(attachmentPart(`bilag ${i}.txt`), `bilag ${i}`)),
    ];
    const handed = await handOver(filings(), samples, planOf(samples));
    const filing = await until(filings(), handed.id, ['filed']);
    const [first] = filing.documents;
    expect(filing.documents.map(({ documentNumber }) => documentNumber)).toEqual(
      filing.documents.map((_, i) => first!.documentNumber! + i),
    );
  }, 120_000);

  it('writes a trail that nobody can change and that holds no title', async () => {
    const samples = [sample(mailPart(), 'x', { title: 'Meget hemmelig titel' })];
    const handed = await handOver(filings(), samples, planOf(samples));
    await until(filings(), handed.id, ['filed']);
    const trail = await database.db
      .selectFrom('trail')
      .selectAll()
      .where('filing_id', '=', handed.id)
      .orderBy('id')
      .execute();
    expect(trail.map(({ action, actor_id, case_id }) => [action, actor_id, case_id])).toEqual([
      ['planned', 'anna', 'case-open'],
      ['handed-over', 'anna', 'case-open'],
      ['filed', 'anna', 'case-open'],
    ]);
    expect(JSON.stringify(trail)).not.toContain('hemmelig');
    await expect(database.db.updateTable('trail').set({ action: 'filed' }).execute()).rejects.toThrow(
      'append-only',
    );
    await expect(database.db.deleteFrom('trail').execute()).rejects.toThrow('append-only');
  });

  it('does not trust a piece source that ends early', async () => {
    const one = sample(mailPart(), randomBytes(1000));
    const filing = await filings().create(planOf([one]), ANNA);
    const stretch = { offset: 0, length: 1000, sha256: sha256(one.bytes) };
    const half = await filings().append(
      filing.id,
      one.document.key,
      ANNA,
      stretch,
      inPieces(one.bytes.subarray(0, 400)),
    );
    expect(half).toEqual({ received: 400, complete: false });
  });
});
