import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { oneLine } from '../../src/mailfile/text/tidy';
import { fetchBytes, openBlob } from '../fixtures/mail/eml';
import { exercise, type Outcome } from '../fixtures/mail/exercise';
import { mutated, seeded } from '../fixtures/mail/mutate';
import { OtherMsgReader } from '../fixtures/mail/other-reader';

/** Real mail from public test suites; not part of the project. */
const CORPUS = path.resolve(import.meta.dirname, '../../../shared/mail');
/** Longest time that one file may take, in milliseconds. */
const LIMIT = 10_000;
const DAMAGED = 500;

interface RealFile {
  /** Path within the corpus. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly blob: Blob;
}

const files: RealFile[] = existsSync(CORPUS)
  ? readdirSync(CORPUS, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'SOURCES.txt')
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => {
        const bytes = Uint8Array.from(readFileSync(file));
        return { name: path.relative(CORPUS, file), bytes, blob: new Blob([bytes]) };
      })
  : [];

if (files.length === 0) process.stderr.write(`Left out: there is no collection of real mail at ${CORPUS}\n`);
const suite = files.length === 0 ? describe.skip : describe;
const each = test.each(files.map((file) => [file.name, file] as const));

/** Refused, and rightly so: what these files are instead. */
const NO_MAIL: Readonly<Record<string, string>> = {
  'HiraokaHyperTools__msgreader/test_contactAnsi.msg': 'not-a-mail (IPM.Contact)',
  'HiraokaHyperTools__msgreader/test_contactUnicode.msg': 'not-a-mail (IPM.Contact)',
  'jstedfast__MimeKit/tnef_MAPI_ATTACH_DATA_OBJ.tnef': 'not-a-mail',
  'jstedfast__MimeKit/tnef_attachments.tnef': 'not-a-mail',
  'jstedfast__MimeKit/tnef_winmail.tnef': 'not-a-mail',
  'jstedfast__MimeKit/tnef_winmail_message.rtf': 'not-a-mail',
};

suite('real mail', () => {
  const counts = new Map<Outcome, number>();

  each(
    'read in full, or refused with a reason: %s',
    async (name, { blob }) => {
      const outcome = await exercise(blob, path.basename(name));
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      const reason = NO_MAIL[name];
      expect(outcome).toBe(reason === undefined ? 'read' : `refused: ${reason}`);
    },
    LIMIT,
  );

  afterAll(() => {
    const rows = [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([outcome, n]) => `${String(n).padStart(6)}  ${outcome}`);
    process.stdout.write(`Real mail files: ${files.length}\n${rows.join('\n')}\n`);
  });

  test(`${DAMAGED} damaged copies are read or refused, and never anything else`, async () => {
    const random = seeded(19_541_123);
    const outcomes = new Set<string>();
    for (let round = 0; round < DAMAGED; round++) {
      const file = files[Math.floor(random() * files.length)]!;
      outcomes.add((await exercise(new Blob([mutated(file.bytes, random)]), file.name)).slice(0, 7));
    }
    expect([...outcomes].sort()).toEqual(['part re', 'read', 'refused']);
  }, 120_000);
});

/** postal-mime does not read these: a forgotten semicolon before a parameter; uuencode. */
const BEYOND_POSTAL_MIME = [
  'stalwartlabs__mail-parser/malformed_017.eml',
  'stalwartlabs__mail-parser/legacy_026.eml',
];

suite('real mail, as other readers see it', () => {
  const readable = files.filter(
    ({ name }) => NO_MAIL[name] === undefined && !BEYOND_POSTAL_MIME.includes(name),
  );
  const isMsg = ({ bytes }: RealFile): boolean => bytes[0] === 0xd0;
  const rows = (wanted: RealFile[]) => wanted.map((file) => [file.name, file] as const);

  test.each(rows(readable.filter((file) => !isMsg(file))))('postal-mime: %s', async (_, { blob, bytes }) => {
    const item = await openBlob(blob);
    const other = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
    expectSameSubject(item.snapshot.subject, other.subject ?? '');
    const theirs = other.attachments.map(({ content }) => withoutLineEnds(content));
    for (const { id, kind } of item.snapshot.attachments) {
      if (kind === 'file') expect(theirs).toContain(withoutLineEnds(await fetchBytes(item, id)));
    }
  });

  test.each(rows(readable.filter(isMsg)))('msgreader: %s', async (_, { blob, bytes }) => {
    const { snapshot, ...item } = await openBlob(blob);
    const reader = new OtherMsgReader(bytes.buffer);
    const fields = reader.getFileData();
    expectSameSubject(snapshot.subject, fields.subject ?? '');
    const theirs = (fields.attachments ?? []).filter(
      ({ attachmentHidden, innerMsgContent }) => !(attachmentHidden && innerMsgContent),
    );
    expect(snapshot.attachments).toHaveLength(theirs.length);
    for (const attachment of theirs.filter(({ innerMsgContent }) => !innerMsgContent)) {
      const { content } = reader.getAttachment(attachment);
      const ours = snapshot.attachments.find(({ name }) => name === attachment.fileName);
      const { blob: fetched } = await item.attachment(ours?.id ?? '');
      expect(Buffer.compare(Buffer.from(await fetched.arrayBuffer()), content)).toBe(0);
    }
  });
});

function expectSameSubject(ours: string, theirs: string): void {
  // The other reader took raw 8-bit text for UTF-8, or did not know the code page of 8-bit strings.
  const lostLetters = /[\ufffd\u0080-\u009f]|ï¿½/.test(theirs);
  const comparable = (subject: string): string => oneLine(subject).replace(/\s+/g, ' ');
  if (!lostLetters) expect(comparable(ours)).toBe(comparable(theirs));
}

/** postal-mime makes all line ends of unencoded parts LF, and adds one at the end. */
function withoutLineEnds(content: ArrayBuffer | Uint8Array | string): string {
  const text =
    typeof content === 'string' ? content : Buffer.from(new Uint8Array(content)).toString('latin1');
  return text.replace(/[\r\n]/g, '');
}
