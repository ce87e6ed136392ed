import type { DocumentDraft, PartRef } from '../domain/filing/document-draft';
import { CommandFailure, EXIT } from './exit-code';
import type { Words } from './words/da';

const label = (part: PartRef): string => (part.kind === 'mail' ? 'mail' : part.name);

/** The part that a user names: `mail`, the number of an attachment (1, 2, …) or its name, which goes before a number. */
function partNamed(name: string, drafts: readonly DocumentDraft[]): PartRef | undefined {
  const attachments = drafts.filter(({ part }) => part.kind === 'attachment');
  const draft =
    drafts.find(({ part }) => label(part) === name) ??
    (/^\d+$/.test(name) ? attachments[Number(name) - 1] : undefined);
  return draft?.part;
}

/** Splits `part=title` at the first `=` before which a part of the mail is named: names may hold `=` themselves. */
function readTitle(text: string, drafts: readonly DocumentDraft[], { usage }: Words) {
  if (!text.includes('=')) throw new CommandFailure(usage.badTitle(text), EXIT.usage);
  for (let at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
    const part = partNamed(text.slice(0, at).trim(), drafts);
    if (part !== undefined) return { part, title: text.slice(at + 1).trim() };
  }
  const parts = drafts.map((draft) => label(draft.part)).join(', ');
  throw new CommandFailure(usage.noSuchPart(text.slice(0, text.indexOf('=')), parts), EXIT.usage);
}

/**
 * The documents to file: the suggested ones and those to which the user gives a title, with that title.
 * @param titles as given to `--title`: `part=title`
 */
export function chooseDocuments(
  drafts: readonly DocumentDraft[],
  titles: readonly string[],
  words: Words,
): readonly DocumentDraft[] {
  const given = new Map<PartRef, string>();
  for (const text of titles) {
    const { part, title } = readTitle(text, drafts, words);
    given.set(part, title);
  }
  return drafts
    .map((draft) => {
      const title = given.get(draft.part);
      return title === undefined ? draft : { ...draft, title, include: true };
    })
    .filter(({ include }) => include);
}
