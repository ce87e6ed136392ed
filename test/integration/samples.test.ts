import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import PostalMime, { type Attachment } from 'postal-mime';
import { draftDocuments } from '../../src/domain/filing/draft-documents';
import { findCpr } from '../../src/domain/identity/cpr';
import { parseFacet, parseSubjectNumber } from '../../src/domain/kle/number';
import { derivedConversationId } from '../../src/mailfile/conversation-id';
import { openMailFile } from '../../src/mailfile/open-mail-file';

/** The trial's mailbox is what most people see first: it must be whole, invented, and what it says it is. */
const FOLDER = fileURLToPath(new URL('../../assets/samples/', import.meta.url));
const read = (name: string) => readFileSync(FOLDER + name);
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.eml'));

interface Index {
  readonly mailboxOwner: string;
  readonly displayName: string;
  readonly unit: string;
  readonly mails: readonly { readonly file: string; readonly folder?: string }[];
}
interface CaseLine {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly kle: string;
  readonly facet: string;
  readonly parties: readonly {
    readonly role: string;
    readonly name: string;
    readonly cpr?: string;
    readonly cvr?: string;
    readonly email?: string;
    readonly address: string;
  }[];
  readonly responsible: { readonly name: string; readonly address: string; readonly unit: string };
  readonly status: string;
  readonly opened: string;
  readonly conversations: readonly string[];
  readonly documents: readonly {
    readonly title: string;
    readonly date: string;
    readonly direction: string;
  }[];
}

const index = JSON.parse(read('index.json').toString()) as Index;
const cases = read('cases.jsonl')
  .toString()
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as CaseLine);
const parsed = await Promise.all(
  names.map(async (name) => ({
    name,
    mail: await PostalMime.parse(read(name), { forceRfc822Attachments: true }),
  })),
);

const open = (name: string) =>
  openMailFile({ name, blob: new Blob([read(name)]) }, { mailboxOwner: index.mailboxOwner });
const bytesOf = ({ content }: Attachment) =>
  typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as ArrayBuffer);
const attachments = parsed.flatMap(({ name, mail }) =>
  mail.attachments.map((attachment) => ({ mail: name, attachment, bytes: bytesOf(attachment) })),
);
const entriesOf = (bytes: Buffer) => unzipSync(new Uint8Array(bytes));

/** First bytes, or entries of the package, by content type. */
const PROOFS: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
  'application/pdf': (b) => b.subarray(0, 5).toString() === '%PDF-' && b.subarray(-1024).includes('%%EOF'),
  'image/jpeg': (b) =>
    b.subarray(0, 3).toString('hex') === 'ffd8ff' && b.subarray(-2).toString('hex') === 'ffd9',
  'image/png': (b) => b.subarray(0, 8).toString('hex') === '89504e470d0a1a0a',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': (b) =>
    strFromU8(entriesOf(b)['word/document.xml']!).includes('<w:document'),
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': (b) =>
    strFromU8(entriesOf(b)['xl/worksheets/sheet1.xml']!).includes('<sheetData><row '),
  'message/rfc822': (b) => b.toString().startsWith('Message-ID: <'),
  'text/calendar': (b) => b.toString().startsWith('BEGIN:VCALENDAR'),
  'application/ics': (b) => b.toString().startsWith('BEGIN:VCALENDAR'),
  'application/pkcs7-signature': (b) => b[0] === 0x30 && b[1] === b.length - 2,
};

describe('the sample mails', () => {
  it('are at least fifteen, all in the index, newest first', () => {
    expect(names.length).toBeGreaterThanOrEqual(15);
    expect(index.mails.map((m) => m.file).sort()).toEqual([...names].sort());
    const dates = index.mails.map(({ file }) => Date.parse(parsed.find((p) => p.name === file)!.mail.date!));
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
  });

  it('belong to the user of the trial', () => {
    expect(index).toMatchObject({
      mailboxOwner: 'kirsten.dahl@enkeltby.example',
      displayName: 'Kirsten Dahl',
      unit: 'Hjælpemiddelteamet',
    });
  });

  it.each(parsed)('$name has a sender, an id and a day in November 2026', ({ mail }) => {
    expect(mail.from?.address).toMatch(/@[a-z\d.-]+\.example$/u);
    expect(mail.messageId).toMatch(/^<[^<>\s]+@[a-z\d.-]+\.example>$/u);
    expect(mail.date).toMatch(/^2026-11-(?:1\d|20)T/u);
    expect(`${mail.text ?? ''}${mail.html ?? ''}`.trim()).not.toBe('');
  });

  it.each(attachments)('$mail: $attachment.filename is what its type says', ({ attachment, bytes, mail }) => {
    if (attachment.filename === 'lønseddel oktober.pdf') {
      expect({ mail, size: bytes.length }).toEqual({ mail: 'loensedler.eml', size: 0 });
      return;
    }
    const proof = PROOFS[attachment.mimeType];
    expect(proof).toBeDefined();
    expect(proof!(bytes)).toBe(true);
  });

  it('carry every kind of file and every oddity that the trial is to show', () => {
    const types = new Set(attachments.map((a) => a.attachment.mimeType));
    for (const type of Object.keys(PROOFS)) expect([...types]).toContain(type);
    const filenames = attachments.map((a) => a.attachment.filename ?? '');
    expect(filenames.some((n) => n.includes('/') && /\p{Extended_Pictographic}/u.test(n))).toBe(true);
    expect(filenames.some((n) => n.includes('\u202e'))).toBe(true);
    expect(filenames.filter((n) => n === 'Faktura.pdf')).toHaveLength(2);
    expect(parsed.some(({ mail }) => !mail.subject)).toBe(true);
    expect(parsed.some(({ mail }) => mail.attachments.length === 12)).toBe(true);
    expect(parsed.some(({ mail }) => mail.from?.address === index.mailboxOwner)).toBe(true);
    expect(attachments.some((a) => a.bytes.length > 2_500_000)).toBe(true);
  });

  it('read the letters of windows-1252', async () => {
    const item = await open('parkeringskort-windows-1252.eml');
    expect(item.snapshot.from?.name).toBe('Åge Ærøskov');
    expect(item.snapshot.subject).toBe('Spørgsmål om gangstol til Åse – før jul?');
    expect(await item.bodyText()).toContain('– er det stadig 0 kr.? Eller “lånt”');
  });

  it('show the main example: an application, its statement, a photo, and a logo left out', async () => {
    const item = await open('ansoegning-koerestol.eml');
    const drafts = draftDocuments(item.snapshot, await item.bodyText(), { ownDomains: ['enkeltby.example'] });
    expect(drafts.map((d) => [d.include, d.title])).toEqual([
      [true, 'Ansøgning fra borger af 20.11.2026 om kørestol med eldrift'],
      [false, 'Billede i mail fra borger af 20.11.2026'],
      [true, 'Erklæring vedr. kørestol med eldrift'],
      [true, 'Foto fra borger af 20.11.2026 vedr. kørestol med eldrift'],
    ]);
  });

  it('come to less than 12 MB', () => {
    const total = readdirSync(FOLDER).reduce((sum, name) => sum + read(name).length, 0);
    expect(total).toBeLessThan(12_000_000);
  });
});

describe('the sample cases', () => {
  it('are about forty, with numbers of their own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(35);
    expect(new Set(cases.map((c) => c.number)).size).toBe(cases.length);
    expect(new Set(cases.map((c) => c.id)).size).toBe(cases.length);
    expect(new Set(cases.map((c) => c.status))).toEqual(new Set(['open', 'closed']));
  });

  it.each(cases)('$number is whole', (line) => {
    expect(parseSubjectNumber(line.kle)).not.toBeNull();
    expect(parseFacet(line.facet)).toBe(line.facet);
    expect(line.number).toMatch(
      new RegExp(`^${line.kle}-${line.facet}-\\d{1,4}-${line.opened.slice(2, 4)}$`, 'u'),
    );
    expect(line.title.length).toBeGreaterThan(15);
    expect(line.responsible.address).toMatch(/@enkeltby\.example$/u);
    for (const party of line.parties) {
      expect(['primary', 'secondary']).toContain(party.role);
      expect(party.cpr ?? party.cvr).toBeDefined();
      // Replacement numbers only: the day is put up by 60 and belongs to nobody.
      if (party.cpr)
        expect([findCpr(party.cpr).length, Number(party.cpr.slice(0, 2)) > 60]).toEqual([1, true]);
      if (party.email) expect(party.email).toMatch(/\.example$/u);
    }
    for (const document of line.documents) {
      expect(document.date >= line.opened).toBe(true);
      expect(['incoming', 'outgoing', 'internal']).toContain(document.direction);
    }
  });

  it('meet the mails: threads, senders and case numbers', () => {
    const threads = new Set(
      parsed.map(({ mail }) =>
        derivedConversationId({
          references: mail.references ?? null,
          inReplyTo: mail.inReplyTo ?? null,
          messageId: mail.messageId ?? null,
        }),
      ),
    );
    const known = cases.flatMap((c) => c.conversations);
    expect(known.length).toBeGreaterThanOrEqual(5);
    expect(known.filter((id) => !threads.has(id))).toEqual([]);

    const addresses = new Set(cases.flatMap((c) => c.parties.map((p) => p.email)));
    expect(parsed.filter(({ mail }) => addresses.has(mail.from?.address)).length).toBeGreaterThanOrEqual(10);
  });
});
