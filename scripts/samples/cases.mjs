import { CASES_OF_THE_MAILS } from './cases-of-the-mails.mjs';
import { OTHER_CASES } from './other-cases.mjs';
import { KLE_TITLES } from './kle-titles.mjs';
import { conversationOf } from './thread.mjs';

/**
 * The cases of the trial, one JSON object a line, in the shape that `enkeltvis import-cases` reads. KLE numbers are real
 * subjects of KL's classification; people are invented and bear replacement CPR numbers (day + 60).
 */
const UNITS = {
  kirsten: ['Kirsten Dahl', 'kirsten.dahl', 'Hjælpemiddelteamet'],
  mette: ['Mette Bruun', 'mette.bruun', 'Hjælpemiddelteamet'],
  hanne: ['Hanne Rask', 'hanne.rask', 'Visitationen'],
  torben: ['Torben Løvgren', 'torben.loevgren', 'Byggeri'],
  lone: ['Lone Vium', 'lone.vium', 'Borgerservice'],
  anders: ['Anders Krogh', 'anders.krogh', 'Veje og Natur'],
};

/** The whole of `cases.jsonl`. */
export function caseLines() {
  return [...CASES_OF_THE_MAILS, ...OTHER_CASES]
    .map(([number, title, parties, who, opened, more], i) => {
      const [name, address, unit] = UNITS[who];
      const [kle, facet] = number.split('-');
      const threads = more.threads ?? (more.thread ? [more.thread] : []);
      return JSON.stringify({
        id: `case-${String(i + 1).padStart(4, '0')}`,
        number,
        title,
        kle,
        kleTitle: KLE_TITLES[kle],
        facet,
        parties,
        responsible: { name, address: `${address}@enkeltby.example`, unit },
        status: more.closed ? 'closed' : 'open',
        opened,
        conversations: threads.map(conversationOf),
        documents: more.documents ?? [],
      });
    })
    .map((line) => `${line}\n`)
    .join('');
}
