import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { sql } from 'kysely';
import { openDatabase, type Database } from '../../src/gateway/store/database';
import { madeMail } from './made-mail';
import { median, report } from './report';
import { TrialGateway } from './trial-gateway';

/** The gateway's own: the same database in the same kind of thread. */
const WORKER = pathToFileURL(path.resolve('dist/node/pglite-worker.js'));
const ROUNDS = 9;
const ATTACHMENTS = 10;
const ATTACHMENT_BYTES = 200_000;
const MAIL_BYTES = 200_000;

/** The least that any way of storing them must do: the same bytes, one transaction a document. */
async function insertPlainly(database: Database): Promise<number> {
  const documents = Array.from({ length: ATTACHMENTS + 1 }, () => randomBytes(ATTACHMENT_BYTES));
  const begun = performance.now();
  for (const bytes of documents) {
    await database.db.transaction().execute(async (trx) => {
      await sql`insert into bench_documents (bytes) values (${bytes})`.execute(trx);
    });
  }
  return performance.now() - begun;
}

test('a mail with 10 attachments of 200 kB, against inserting the same bytes plainly', async () => {
  const gateway = await TrialGateway.start();
  const folder = await mkdtemp(path.join(tmpdir(), 'enkeltvis-bench-plain-'));
  const target = process.env['DATABASE_URL'];
  const plain = await openDatabase(target === undefined ? { dataDir: folder } : { url: target }, {
    runIn: { worker: WORKER },
  });
  await sql`create table if not exists bench_documents (id bigint generated always as identity, bytes bytea)`.execute(
    plain.db,
  );
  await sql`alter table bench_documents alter column bytes set storage external`.execute(plain.db);

  const filed: number[] = [];
  const inserted: number[] = [];
  try {
    // In turn, so that whatever else the machine does falls on both.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const mail = madeMail(MAIL_BYTES, ATTACHMENTS, ATTACHMENT_BYTES);
      const [insertion, filing] = [await insertPlainly(plain), await gateway.file(mail)];
      if (round === 0) continue;
      inserted.push(insertion);
      filed.push(filing);
    }
  } finally {
    await sql`drop table bench_documents`.execute(plain.db);
    await plain.close();
    await gateway.close();
    await rm(folder, { recursive: true, force: true });
  }
  const [filing, insertion] = [median(filed), median(inserted)];
  const details = `filed ${filing.toFixed(0)} ms, inserted plainly ${insertion.toFixed(0)} ms`;
  report('filing 11 documents / inserting their bytes', filing / insertion, 3, 'x', details);
});
