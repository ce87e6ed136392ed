import type { CaseRef, CaseSuggestion, CaseSummary, SuggestionReason } from '../../contract/case';

/** Strongest reason first: the order of the answer (docs/architecture.md, "Suggestion"). */
const STRENGTH: readonly SuggestionReason['code'][] = [
  'same-conversation',
  'case-number',
  'party',
  'title-words',
  'recent',
];

const keyOf = ({ system, id }: CaseRef) => `${system}\u0000${id}`;
const rank = ({ code }: SuggestionReason) => STRENGTH.indexOf(code);

interface Candidate {
  readonly case: CaseSummary;
  readonly reasons: SuggestionReason[];
  /** Likeness of the title, to order those that are alike in reasons. */
  weight: number;
}

/** Gathers cases with the reasons for which each was found. */
export class Candidates {
  readonly #byCase = new Map<string, Candidate>();

  add(found: CaseSummary, reason: SuggestionReason, weight = 0): void {
    const key = keyOf(found.ref);
    const candidate = this.#byCase.get(key) ?? { case: found, reasons: [], weight: 0 };
    if (!candidate.reasons.some(({ code }) => code === reason.code)) candidate.reasons.push(reason);
    candidate.weight = Math.max(candidate.weight, weight);
    this.#byCase.set(key, candidate);
  }

  /** Best first. Sure is only one open case that the conversation or its own number names. */
  best(limit: number): readonly CaseSuggestion[] {
    const all = [...this.#byCase.values()].map((candidate) => ({
      ...candidate,
      reasons: candidate.reasons.toSorted((a, b) => rank(a) - rank(b)),
    }));
    all.sort(
      (a, b) =>
        Number(isClosed(a)) - Number(isClosed(b)) ||
        strongest(a) - strongest(b) ||
        b.reasons.length - a.reasons.length ||
        b.weight - a.weight,
    );
    const named = all.filter((candidate) => namesTheCase(candidate) && !isClosed(candidate));
    return all.slice(0, limit).map((candidate) => ({
      case: candidate.case,
      reasons: candidate.reasons,
      sure: named.length === 1 && named[0] === candidate,
    }));
  }
}

const isClosed = (candidate: Candidate) => candidate.case.status === 'closed';
const strongest = ({ reasons: [first] }: Candidate) => (first === undefined ? STRENGTH.length : rank(first));
const namesTheCase = ({ reasons }: Candidate) =>
  reasons.some(({ code }) => code === 'same-conversation' || code === 'case-number');
