import type { Kysely, Transaction } from 'kysely';
import { conversationHash } from '../../filing/fingerprints';
import type { Schema } from '../../store/schema';
import { EMBEDDED_ID } from './case-summaries';
import { readCaseLine, type CaseLine } from './import-line';

export interface ImportReport {
  readonly added: number;
  readonly updated: number;
  readonly failed: readonly { readonly line: number; readonly why: string }[];
}

export interface ImportTools {
  readonly clock: () => Date;
  readonly newId: () => string;
}

/** Cases of one transaction: each transaction waits for the disk. */
const BATCH = 200;

interface NumberedLine {
  readonly number: number;
  readonly line: CaseLine;
}

/**
 * Takes over cases into the embedded system, a JSON object a line. Asked again it updates: a case is known by its id.
 * Documents of a line become entries without bytes, once. A line that cannot be read is reported with its number, and
 * the others go on.
 */
export async function importCases(
  db: Kysely<Schema>,
  lines: AsyncIterable<string>,
  tools: ImportTools,
): Promise<ImportReport> {
  const report = { added: 0, updated: 0, failed: [] as { line: number; why: string }[] };
  const take = async (batch: readonly NumberedLine[]) => {
    const known = await db.transaction().execute(async (trx) => {
      const answers = [];
      for (const { line } of batch) answers.push(await takeOver(trx, line, tools));
      return answers;
    });
    for (const isNew of known) report[isNew ? 'added' : 'updated'] += 1;
  };
  const takeEach = async (batch: readonly NumberedLine[]) => {
    for (const one of batch) {
      await take([one]).catch((error: unknown) =>
        report.failed.push({ line: one.number, why: whyOf(error) }),
      );
    }
  };

  let batch: NumberedLine[] = [];
  let number = 0;
  for await (const text of lines) {
    number += 1;
    if (text.trim() === '') continue;
    try {
      batch.push({ number, line: readCaseLine(text) });
    } catch (error) {
      report.failed.push({ line: number, why: whyOf(error) });
    }
    if (batch.length < BATCH) continue;
    const full = batch;
    batch = [];
    await take(full).catch(() => takeEach(full));
  }
  await take(batch).catch(() => takeEach(batch));
  report.failed.sort((x, y) => x.line - y.line);
  return report;
}

/** The database names the value that stands in the way; a report must not. */
function whyOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;
  if (code === '23505') return '/number: another case has this number';
  if (code !== null || !(error instanceof Error)) throw error;
  return error.message;
}

async function takeOver(trx: Transaction<Schema>, line: CaseLine, { clock, newId }: ImportTools) {
  const known = await trx.selectFrom('esdh_cases').select('id').where('id', '=', line.id).executeTakeFirst();
  const row = caseRow(line);
  if (known === undefined) await trx.insertInto('esdh_cases').values(row).execute();
  else await trx.updateTable('esdh_cases').set(row).where('id', '=', line.id).execute();

  await trx.deleteFrom('esdh_parties').where('case_id', '=', line.id).execute();
  const parties = partyRows(line);
  if (parties.length > 0) await trx.insertInto('esdh_parties').values(parties).execute();

  for (const conversation of line.conversations ?? []) {
    await trx
      .insertInto('conversation_cases')
      .values({
        conversation_hash: conversationHash(conversation),
        system: EMBEDDED_ID,
        case_id: line.id,
        last_filed_at: clock(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  if (known === undefined) await addDocuments(trx, line, clock(), newId);
  return known === undefined;
}

async function addDocuments(trx: Transaction<Schema>, line: CaseLine, now: Date, newId: () => string) {
  const documents = line.documents ?? [];
  if (documents.length === 0) return;
  const rows = documents.map((document, i) => ({
    id: newId(),
    case_id: line.id,
    number: i + 1,
    title: document.title,
    document_date: document.date,
    direction: document.direction,
    kind: document.kind ?? 'other',
    filed_at: now,
    filed_by_name: line.responsible?.name ?? '',
    filed_by_unit: line.responsible?.unit ?? null,
    related_to: null,
    content_id: null,
    delivery_key: null,
  }));
  await trx.insertInto('esdh_documents').values(rows).execute();
  await trx
    .updateTable('esdh_cases')
    .set({ next_document_number: documents.length + 1 })
    .where('id', '=', line.id)
    .execute();
}

function caseRow(line: CaseLine) {
  const parties = (line.parties ?? []).flatMap(({ name, address }) => [name, address ?? '']);
  return {
    id: line.id,
    number: line.number,
    title: line.title,
    status: line.status ?? ('open' as const),
    kle_number: line.kle ?? null,
    kle_title: line.kleTitle ?? null,
    facet: line.facet ?? null,
    responsible_name: line.responsible?.name ?? null,
    responsible_unit: line.responsible?.unit ?? null,
    opened: line.opened ?? null,
    search_text: [line.number, line.title, ...parties].join('\n').normalize('NFC').toLowerCase(),
  };
}

function partyRows(line: CaseLine) {
  return (line.parties ?? []).map((party, position) => {
    const digits = (party.cpr ?? party.cvr ?? '').replace(/\D/g, '');
    return {
      case_id: line.id,
      position,
      name: party.name,
      role: party.role === 'primary' ? ('primary' as const) : ('other' as const),
      number_kind: digits === '' ? null : party.cpr ? ('cpr' as const) : ('cvr' as const),
      number: digits === '' ? null : digits,
      email: party.email?.trim().toLowerCase() ?? null,
      address: party.address ?? null,
    };
  });
}
