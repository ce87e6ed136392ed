import type { TitleFinding } from '../filing/document-draft';
import { holdsCpr } from '../identity/cpr';
import { plainLine } from '../text/plain';
import { isVague } from './vague';

/** Longest title that every connected system takes; the contract checks the same. */
export const TITLE_MAX_LENGTH = 250;

/** What the user should know about a title as it stands; cheap enough for every key press. */
export function lintTitle(title: string): readonly TitleFinding[] {
  const text = plainLine(title);
  if (text === '') return ['empty'];
  const findings: TitleFinding[] = [];
  if (holdsCpr(text)) findings.push('cpr');
  if (text.length > TITLE_MAX_LENGTH) findings.push('too-long');
  // One word ("Faktura", "Borgerbrev") could stand on any case.
  if (isVague(text) || !text.includes(' ')) findings.push('says-nothing');
  return findings;
}
