import type { Kysely, Selectable } from 'kysely';
import type { CaseParty, CaseSummary } from '../../../contract/case';
import { maskCpr } from '../../../domain/identity/cpr';
import type { Schema } from '../../store/schema';
import type { EsdhCasesTable, EsdhPartiesTable } from '../../store/schema-embedded';

export const EMBEDDED_ID = 'embedded';

const COLUMNS = [
  'id',
  'number',
  'title',
  'status',
  'kle_number',
  'kle_title',
  'facet',
  'responsible_name',
  'responsible_unit',
  'opened',
] as const;
type CaseRow = Pick<Selectable<EsdhCasesTable>, (typeof COLUMNS)[number]>;

/** The named cases in the order of `ids`, with their parties; ids without a case are left out. */
export async function caseSummaries(
  db: Kysely<Schema>,
  ids: readonly string[],
): Promise<readonly CaseSummary[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('esdh_cases').select(COLUMNS).where('id', 'in', ids).execute();
  const parties = await db
    .selectFrom('esdh_parties')
    .selectAll()
    .where('case_id', 'in', ids)
    .orderBy('position')
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row === undefined
      ? []
      : [
          summary(
            row,
            parties.filter((party) => party.case_id === id),
          ),
        ];
  });
}

function summary(row: CaseRow, parties: readonly EsdhPartiesTable[]): CaseSummary {
  return {
    ref: { system: EMBEDDED_ID, id: row.id },
    number: row.number,
    title: row.title,
    status: row.status,
    kle: row.kle_number === null ? null : { number: row.kle_number, title: row.kle_title },
    facet: row.facet,
    parties: parties.map(party),
    responsible:
      row.responsible_name === null ? null : { name: row.responsible_name, unit: row.responsible_unit },
    opened: row.opened,
  };
}

/** A CPR number is masked; a CVR number is public (CVR-loven § 18) and shown whole. */
function party({ name, role, number, number_kind: kind }: EsdhPartiesTable): CaseParty {
  const maskedNumber = number !== null && kind === 'cpr' ? maskCpr(number) : number;
  return { name, role, maskedNumber };
}
