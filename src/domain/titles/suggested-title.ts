import type { TitleFinding } from '../filing/document-draft';
import { holdsCpr, removeCprFrom } from '../identity/cpr';
import { plainLine, shorten } from '../text/plain';

/** A title to start from, and what the user should know about it. */
export interface SuggestedTitle {
  readonly title: string;
  readonly findings: readonly TitleFinding[];
}

/** Longer suggestions are not read. */
const SUGGESTION_MAX = 120;

/**
 * One line of fitting length. Putting parts together can bring digits together: whatever the parts were, the result holds
 * no CPR number.
 */
export function finishedTitle(text: string): string {
  let title = plainLine(text);
  while (holdsCpr(title)) title = plainLine(removeCprFrom(title));
  return shorten(title, SUGGESTION_MAX);
}
