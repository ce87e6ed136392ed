import type { CaseRef, CaseSuggestion, CaseSuggestionRequest, SuggestionReason } from '../../contract/case';
import { SystemUnavailableError, type Actor, type EsdhSystem } from '../esdh/esdh-system';
import { conversationHash } from '../filing/fingerprints';
import type { FilingContext } from '../filing/filing-context';
import type { SuggestionService } from '../services';
import { Candidates } from './candidates';
import { likeness, searchWords } from './similar-titles';

const MOST_SUGGESTIONS = 6;
const MOST_PER_SEARCH = 5;
const MOST_RECENT = 3;

type Context = Pick<FilingContext, 'db' | 'systems'>;

/**
 * Suggests the cases a mail may belong to, from what has been filed (conversations, the user's recent cases) and from
 * what the case systems find with the user's own rights. A system that does not answer adds nothing.
 */
export function createSuggestions(context: Context): SuggestionService {
  return {
    async suggestCases(request, actor): Promise<readonly CaseSuggestion[]> {
      const found = new Candidates();
      await addByReference(context, found, actor, conversationCases(context, request.conversationId), {
        code: 'same-conversation',
      });
      for (const system of context.systems.all) {
        await forgivingAbsence(() => addFromSystem(found, system, request, actor));
      }
      await addByReference(context, found, actor, recentCases(context, actor), { code: 'recent' });
      return found.best(MOST_SUGGESTIONS);
    },
  };
}

async function addFromSystem(
  found: Candidates,
  system: EsdhSystem,
  request: CaseSuggestionRequest,
  actor: Actor,
): Promise<void> {
  for (const number of request.caseNumbers) {
    for (const hit of await system.findCases(number, MOST_PER_SEARCH, actor)) {
      if (hit.number.toLowerCase() === number.toLowerCase()) found.add(hit, { code: 'case-number' });
    }
  }
  const words = searchWords(request.subject);
  for (const sign of [...request.partyNumbers, ...request.addresses]) {
    for (const hit of await system.findCases(sign, MOST_PER_SEARCH, actor)) {
      // Which of several parties the address belongs to, the case system does not say: better no name than a wrong one.
      const name = hit.parties.length === 1 ? (hit.parties[0]?.name ?? null) : null;
      found.add(hit, { code: 'party', name }, likeness(hit.title, words));
    }
  }
  for (const word of words) {
    for (const hit of await system.findCases(word, MOST_PER_SEARCH, actor)) {
      const weight = likeness(hit.title, words);
      if (weight > 0) found.add(hit, { code: 'title-words' }, weight);
    }
  }
}

async function addByReference(
  { systems }: Context,
  found: Candidates,
  actor: Actor,
  references: Promise<readonly CaseRef[]>,
  reason: SuggestionReason,
): Promise<void> {
  for (const { system, id } of await references) {
    await forgivingAbsence(async () => {
      const there = systems.all.find((each) => each.id === system);
      const seen = await there?.getCase(id, actor);
      if (seen) found.add(seen, reason);
    });
  }
}

async function conversationCases(
  { db }: Context,
  conversationId: string | null,
): Promise<readonly CaseRef[]> {
  if (conversationId === null || conversationId === '') return [];
  return db
    .selectFrom('conversation_cases')
    .select(['system', 'case_id as id'])
    .where('conversation_hash', '=', conversationHash(conversationId))
    .orderBy('last_filed_at', 'desc')
    .limit(MOST_PER_SEARCH)
    .execute();
}

async function recentCases({ db }: Context, actor: Actor): Promise<readonly CaseRef[]> {
  return db
    .selectFrom('filings')
    .select(['system', 'case_id as id'])
    .where('maker_id', '=', actor.id)
    .groupBy(['system', 'case_id'])
    .orderBy(({ fn }) => fn.max('created_at'), 'desc')
    .limit(MOST_RECENT)
    .execute();
}

async function forgivingAbsence(ask: () => Promise<void>): Promise<void> {
  try {
    await ask();
  } catch (error) {
    if (!(error instanceof SystemUnavailableError)) throw error;
  }
}
