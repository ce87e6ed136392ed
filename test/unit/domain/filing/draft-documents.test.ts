import { draftDocuments } from '../../../../src/domain/filing/draft-documents';
import { attachmentOf, mailOf } from '../titles/snapshot';

const POLICY = { ownDomains: ['enkeltby.example'] };
const draft = (names: readonly string[]) =>
  draftDocuments(
    mailOf({ attachments: names.map((name, i) => attachmentOf(name, { id: String(i) })) }),
    null,
    POLICY,
  );

describe('draftDocuments', () => {
  it('gives the mail first and then each attachment in order, each a document of its own', () => {
    expect(draft(['Erklæring.pdf', 'IMG_2291.jpg']).map((d) => d.part)).toEqual([
      { kind: 'mail' },
      { kind: 'attachment', attachmentId: '0', name: 'Erklæring.pdf', ordinal: 0 },
      { kind: 'attachment', attachmentId: '1', name: 'IMG_2291.jpg', ordinal: 0 },
    ]);
  });

  it('drafts date, direction and kind of each', () => {
    const [mail, statement] = draft(['Lægeerklæring.pdf']);
    expect(mail).toMatchObject({
      documentDate: '2026-11-24',
      direction: 'incoming',
      kind: 'mail',
      include: true,
    });
    expect(statement).toMatchObject({ documentDate: '2026-11-24', direction: 'incoming', kind: 'statement' });
  });

  it('tells attachments of the same name apart', () => {
    const drafts = draft(['Bilag.pdf', 'Notat.pdf', 'Bilag.pdf', 'Bilag.pdf']);
    expect(drafts.slice(1).map((d) => (d.part.kind === 'attachment' ? d.part.ordinal : -1))).toEqual([
      0, 0, 1, 2,
    ]);
    expect(new Set(drafts.map((d) => d.title)).size).toBe(5);
  });

  it('gives three photos three titles', () => {
    expect(
      draft(['IMG_1.jpg', 'IMG_2.jpg', 'IMG_3.jpg'])
        .slice(1)
        .map((d) => d.title),
    ).toEqual([1, 2, 3].map((n) => `Foto fra borger af 24.11.2026 vedr. kørestol (${n} af 3)`));
  });

  it('switches a logo off with the reason and does not ask for its description', () => {
    const logo = attachmentOf('image001.png', { inline: true, size: 4_000 });
    expect(draftDocuments(mailOf({ attachments: [logo] }), null, POLICY)[1]).toMatchObject({
      include: false,
      leftOut: 'signature-image',
      titleFindings: [],
    });
  });

  it('makes one row of an encrypted mail', () => {
    const mail = mailOf({ protection: 'encrypted', attachments: [attachmentOf('smime.p7m')] });
    expect(draftDocuments(mail, null, POLICY)).toHaveLength(1);
  });

  it('takes the given day for a mail without a date, and leaves it open without one', () => {
    const undated = mailOf({ receivedAt: null });
    expect(draftDocuments(undated, null, { ...POLICY, today: '2026-11-25' })[0]?.documentDate).toBe(
      '2026-11-25',
    );
    expect(draftDocuments(undated, null, POLICY)[0]?.documentDate).toBe('');
    expect(draftDocuments(mailOf({ receivedAt: 'i går' }), null, POLICY)[0]?.documentDate).toBe('');
  });

  it('uses only kinds that the case system knows', () => {
    const mail = mailOf({ attachments: [attachmentOf('Lægeerklæring.pdf'), attachmentOf('Klage.pdf')] });
    expect(
      draftDocuments(mail, null, { ...POLICY, kinds: ['mail', 'complaint', 'other'] }).map((d) => d.kind),
    ).toEqual(['mail', 'other', 'complaint']);
  });

  it('comes through 300 attachments and a body of 200 kB', () => {
    const names = Array.from({ length: 300 }, (_, i) => (i % 2 ? `IMG_${i}.jpg` : 'Bilag.pdf'));
    const mail = mailOf({ attachments: names.map((name, i) => attachmentOf(name, { id: String(i) })) });
    const drafts = draftDocuments(mail, 'Vi skriver igen om rampen. \n \n'.repeat(7_000), POLICY);
    expect(drafts).toHaveLength(301);
    expect(new Set(drafts.map((d) => d.title)).size).toBe(301);
  });
});
