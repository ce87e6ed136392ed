import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Schema } from '../../store/schema';

/** More words than this tell no more, and each costs a look into the index. */
const MAX_WORDS = 8;

/** `%` and `_` stand for themselves in a LIKE pattern. */
const literal = (text: string) => text.replace(/[\\%_]/g, '\\$&');

/**
 * Ids of the cases that fit a search text, best first: by CPR or CVR number or mail address of a party when the text is
 * one; else by case number, words of the title (stemmed), words within words, names of parties; only when nothing fits,
 * by likeness, which forgives typing errors. Open cases come before closed ones, an exact case number before all.
 */
export async function findCaseIds(
  db: Kysely<Schema>,
  text: string,
  limit: number,
): Promise<readonly string[]> {
  const wanted = text.normalize('NFC').trim().toLowerCase();
  const digits = wanted.replace(/[\s-]/g, '');
  if (/^(\d{8}|\d{10})$/.test(digits)) {
    const byNumber = await ofParty(db, 'number', digits, limit);
    if (byNumber.length > 0) return byNumber;
  }
  if (/^[^\s@]+@[^\s@]+$/.test(wanted)) return ofParty(db, 'email', wanted, limit);
  const words = wanted.split(/\s+/).filter(Boolean).slice(0, MAX_WORDS);
  if (words.length === 0) return [];
  const found = await byWords(db, wanted, words, limit);
  return found.length > 0 ? found : byLikeness(db, wanted, limit);
}

async function ofParty(db: Kysely<Schema>, column: 'number' | 'email', value: string, limit: number) {
  const rows = await db
    .selectFrom('esdh_cases as c')
    .select('c.id')
    .where((where) =>
      where.exists(
        where
          .selectFrom('esdh_parties as p')
          .select('p.case_id')
          .whereRef('p.case_id', '=', 'c.id')
          .where(`p.${column}`, '=', value),
      ),
    )
    .orderBy('c.status', 'desc')
    .orderBy('c.opened', (order) => order.desc().nullsLast())
    .orderBy('c.number')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

async function byWords(db: Kysely<Schema>, wanted: string, words: readonly string[], limit: number) {
  const each = words.map(
    (word): RawBuilder<boolean> =>
      sql`(search_text like ${`%${literal(word)}%`} or title_words @@ plainto_tsquery('danish', ${word}))`,
  );
  const rows = await db
    .selectFrom('esdh_cases')
    .select('id')
    .where(sql<boolean>`${sql.join(each, sql` and `)}`)
    .orderBy(sql`lower(number) = ${wanted}`, 'desc')
    .orderBy('status', 'desc')
    .orderBy(sql`lower(number) like ${`${literal(wanted)}%`}`, 'desc')
    .orderBy(sql`ts_rank(title_words, plainto_tsquery('danish', ${wanted}))`, 'desc')
    .orderBy('opened', (order) => order.desc().nullsLast())
    .orderBy('number')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

async function byLikeness(db: Kysely<Schema>, wanted: string, limit: number) {
  const rows = await db
    .selectFrom('esdh_cases')
    .select('id')
    .where(sql<boolean>`${wanted} <% search_text`)
    .orderBy('status', 'desc')
    .orderBy(sql`word_similarity(${wanted}, search_text)`, 'desc')
    .orderBy('number')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}
