/**
 * Makes the trial's mailbox: assets/samples/*.eml, index.json and cases.jsonl. Run it after changing anything under
 * scripts/samples; the results are committed. Everything but the bytes of PDFs and pictures is the same on every run.
 *
 *   node scripts/make-samples.mjs [folder]
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { caseLines } from './samples/cases.mjs';
import { drawFiles } from './samples/files.mjs';
import { citizenMails } from './samples/mails/citizens.mjs';
import { colleagueMails } from './samples/mails/colleagues.mjs';
import { outsideMails } from './samples/mails/firms-and-authorities.mjs';
import { kirsten, MUNICIPALITY } from './samples/people.mjs';

const folder = process.argv[2] ?? fileURLToPath(new URL('../assets/samples', import.meta.url));

const files = await drawFiles();
const mails = [...citizenMails(files), ...outsideMails(files), ...colleagueMails(files)].sort(
  (a, b) => Date.parse(b.at) - Date.parse(a.at),
);

await mkdir(folder, { recursive: true });
for (const old of await readdir(folder)) await rm(`${folder}/${old}`);
for (const mail of mails) await writeFile(`${folder}/${mail.name}.eml`, mail.bytes);
await writeFile(
  `${folder}/index.json`,
  `${JSON.stringify(
    {
      mailboxOwner: kirsten.address,
      displayName: kirsten.name,
      unit: MUNICIPALITY.unit,
      mails: mails.map(({ name, folder: place }) => ({
        file: `${name}.eml`,
        ...(place ? { folder: place } : {}),
      })),
    },
    null,
    2,
  )}\n`,
);
await writeFile(`${folder}/cases.jsonl`, caseLines());

const total = mails.reduce((sum, mail) => sum + mail.bytes.length, 0);
console.log(`${mails.length} mails, ${(total / 1e6).toFixed(1)} MB, in ${folder}`);
