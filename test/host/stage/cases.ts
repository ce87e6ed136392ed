/** Cases of the invented municipality, in the form of `enkeltvis import-cases`. */
export const WHEELCHAIR = {
  id: 'case-1',
  number: '27.60.08-G01-12-26',
  title: 'Hjælpemiddel – kørestol, Jens Holm',
  kle: '27.60.08',
  facet: 'G01',
  parties: [{ role: 'primary', name: 'Jens Holm', cpr: '670190-1234', email: 'jens.holm@borger.example' }],
  responsible: { name: 'Mette Friis', address: 'mette.friis@enkeltby.example', unit: 'Hjælpemidler' },
  status: 'open',
  opened: '2026-11-02',
  conversations: ['conversation-known'],
  documents: [],
};

export const LOCAL_PLAN = {
  ...WHEELCHAIR,
  id: 'case-2',
  number: '01.02.05-P16-3-26',
  title: 'Lokalplan 214 for havnen',
  kle: '01.02.05',
  facet: 'P16',
  parties: [],
  conversations: [],
};

export const CLOSED = {
  ...WHEELCHAIR,
  id: 'case-3',
  number: '27.60.08-G01-7-25',
  title: 'Hjælpemiddel – rollator, afsluttet',
  status: 'closed',
  conversations: [],
};

export const CASES = [WHEELCHAIR, LOCAL_PLAN, CLOSED];
