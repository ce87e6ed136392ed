import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { draftDocuments } from '../../../../src/domain/filing/draft-documents';
import type { DocumentDraft } from '../../../../src/domain/filing/document-draft';
import type { MailSnapshot } from '../../../../src/domain/mail/mail-item';

/**
 * Measures the suggestions against hand-written truth. The shares are printed, not held to a number: a threshold here
 * would invite tuning to these very mails. Only what must never stand in a title is held.
 */
const FILE = fileURLToPath(new URL('../../../../../shared/evalset/dev-mails.jsonl', import.meta.url));
const present = existsSync(FILE);

interface Address {
  readonly name: string;
  readonly address: string;
}
interface Truth {
  readonly titleMustMention?: readonly string[];
  readonly titleAlternatives?: Readonly<Record<string, readonly string[]>>;
}
interface Line {
  readonly id: string;
  readonly internetMessageId: string;
  readonly conversationId: string;
  readonly from: Address;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly subject: string;
  readonly bodyText: string;
  readonly receivedAt: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly contentType: string;
    readonly size: number;
    readonly isInline: boolean;
  }[];
  readonly truth: Truth & {
    readonly mustJournalise: boolean;
    readonly direction: string;
    readonly titleMustNot?: readonly string[];
    readonly attachmentTruth?: readonly (Truth & { readonly name: string; readonly file: boolean })[];
  };
}

const snapshotOf = (line: Line): MailSnapshot => ({
  mailboxOwner: line.to[0]?.address ?? '',
  userAddress: '',
  sharedMailbox: false,
  itemId: line.id,
  internetMessageId: line.internetMessageId,
  conversationId: line.conversationId,
  itemKind: 'message',
  subject: line.subject,
  from: line.from,
  to: line.to,
  cc: line.cc,
  receivedAt: line.receivedAt,
  attachments: line.attachments.map((a, i) => ({
    id: String(i),
    name: a.name,
    contentType: a.contentType,
    size: a.size,
    kind: 'file',
    inline: a.isInline,
  })),
  protection: 'none',
});

const holds = (title: string, truth: Truth) =>
  (truth.titleMustMention ?? []).every((stem) =>
    [stem, ...(truth.titleAlternatives?.[stem] ?? [])].some((x) =>
      title.toLowerCase().includes(x.toLowerCase()),
    ),
  );

const reading = present ? describe : describe.skip;
if (!present) process.stdout.write('titles/evaluation: left out, no evaluation mails beside the project\n');

reading('titles of the evaluation mails', () => {
  const lines = present
    ? readFileSync(FILE, 'utf8')
        .split('\n')
        .filter((l) => l !== '')
        .map((l) => JSON.parse(l) as Line)
    : [];
  const drafted = lines.map((line) => ({
    line,
    drafts: draftDocuments(snapshotOf(line), line.bodyText, { ownDomains: ['enkeltvis-kommune.example'] }),
  }));

  it('never hold what must not stand in a title', () => {
    const forbidden = drafted.flatMap(({ line, drafts }) =>
      (line.truth.titleMustNot ?? []).flatMap((word) =>
        drafts
          .filter((d) => d.title.toLowerCase().includes(word.toLowerCase()))
          .map((d) => `${line.id}: "${word}" in "${d.title}"`),
      ),
    );
    expect(forbidden).toEqual([]);
  });

  it('print how many of them hold what they should', () => {
    const tally = new Map<string, [number, number]>();
    const count = (name: string, ok: boolean) => {
      const [n, right] = tally.get(name) ?? [0, 0];
      tally.set(name, [n + 1, right + Number(ok)]);
    };
    const misses: string[] = [];
    for (const { line, drafts } of drafted.filter((d) => d.line.truth.mustJournalise)) {
      const [mail, ...attachments] = drafts as [DocumentDraft, ...DocumentDraft[]];
      count('mail title holds what it should', holds(mail.title, line.truth));
      count('mail title has 15–120 characters', mail.title.length >= 15 && mail.title.length <= 120);
      count('direction', mail.direction === line.truth.direction);
      misses.push(`${holds(mail.title, line.truth) ? ' ' : '✗'} ${line.id} ${mail.title}`);
      line.truth.attachmentTruth?.forEach((truth, i) => {
        const draft = attachments[i];
        count('attachment in or out', draft?.include === truth.file);
        if (truth.file && truth.titleMustMention?.length) {
          count('attachment title holds what it should', holds(draft?.title ?? '', truth));
        }
        misses.push(
          `   ${holds(draft?.title ?? '', truth) ? ' ' : '✗'} ${draft?.include === truth.file ? ' ' : '!'} ${truth.name} → ${draft?.title ?? ''}`,
        );
      });
    }
    if (process.env['TITLES_VERBOSE']) process.stdout.write(`${misses.join('\n')}\n`);
    for (const [name, [n, right]] of tally) {
      process.stdout.write(`${((100 * right) / n).toFixed(1).padStart(6)} %  ${right} of ${n}  ${name}\n`);
    }
    expect(drafted.length).toBeGreaterThan(0);
  });
});
