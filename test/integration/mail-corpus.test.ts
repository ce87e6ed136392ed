import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MailItem } from '../../src/domain/mail/mail-item';
import { MailReadError } from '../../src/domain/mail/mail-read-error';
import { openMailFile } from '../../src/mailfile/open-mail-file';

/** Real mail from public test suites; not part of the project. */
const CORPUS = path.resolve(import.meta.dirname, '../../../shared/mail');
const LIMIT_MS = 10_000;

const files = existsSync(CORPUS)
  ? readdirSync(CORPUS, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'SOURCES.txt')
      .map((entry) => path.join(entry.parentPath, entry.name))
  : [];

const suite = files.length > 0 ? describe : describe.skip;
if (files.length === 0) process.stderr.write(`Skipped: no mail corpus at ${CORPUS}\n`);

suite('real mail files', () => {
  for (const f of files)
    test(
      path.relative(CORPUS, f),
      async () => {
        const bytes = readFileSync(f);
        let out = '';
        try {
          const item: MailItem = await openMailFile(
            { name: path.basename(f), blob: new Blob([bytes]) },
            { mailboxOwner: 'x@y.example' },
          );
          const s = item.snapshot;
          out = JSON.stringify(
            { ...s, mailboxOwner: undefined, userAddress: undefined, sharedMailbox: undefined },
            null,
            0,
          );
          out += '\n   BODY ' + JSON.stringify((await item.bodyText()).slice(0, 300));
          for (const a of s.attachments) {
            try {
              const p = await item.attachment(a.id);
              if (a.size !== null && p.blob.size !== a.size)
                out += `\n  SIZE ${a.name} ${a.size} ${p.blob.size}`;
            } catch (e) {
              out += `\n  ATT ${a.name} ${String(e)}`;
              if (!(e instanceof MailReadError)) throw e;
            }
          }
        } catch (e) {
          out = 'REFUSED ' + String(e) + String((e as Error).cause ?? '');
          if (!(e instanceof MailReadError)) throw e;
        }
        process.stdout.write(`\n## ${path.relative(CORPUS, f)}\n   ${out}\n`);
      },
      LIMIT_MS,
    );
});
