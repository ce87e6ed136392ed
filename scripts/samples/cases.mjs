import {
  citizen,
  jens,
  bodil,
  grete,
  soeren,
  ali,
  selma,
  ida,
  poul,
  aase,
  aage,
  jonas,
  vibeke,
  ellen,
  knud,
  nordby,
  architects,
  housing,
  bandages,
} from './case-parties.mjs';
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

const doc = (title, date, direction) => ({ title, date, direction });

/** Number, title, parties, responsible, opened; then what is out of the ordinary. */
const CASES = [
  [
    '27.60.08-G01-12-26',
    'Hjælpemiddel – kørestol, Jens Holm',
    [jens],
    'kirsten',
    '2026-11-13',
    {
      thread: 'wheelchair',
      documents: [
        doc('Telefonnotat om henvendelse fra borger af 13.11.2026 om kørestol', '2026-11-13', 'internal'),
        doc(
          'Brev til borger af 13.11.2026 om, hvad en ansøgning om kørestol skal indeholde',
          '2026-11-13',
          'outgoing',
        ),
      ],
    },
  ],
  [
    '27.60.08-G01-7-25',
    'Hjælpemiddel – rollator, Jens Holm',
    [jens],
    'mette',
    '2025-03-04',
    { closed: true, documents: [doc('Bevilling af rollator af 11.03.2025', '2025-03-11', 'outgoing')] },
  ],
  [
    '27.60.20-G01-8-26',
    'Støtte til køb af bil, Bodil Friis',
    [bodil],
    'kirsten',
    '2026-08-17',
    {
      thread: 'car',
      documents: [
        doc('Ansøgning fra borger af 14.08.2026 om støtte til bil', '2026-08-17', 'incoming'),
        doc('Lægeudtalelse af 02.09.2026 om gangfunktion', '2026-09-03', 'incoming'),
        doc('Afslag til borger af 29.10.2026 på støtte til køb af bil', '2026-10-29', 'outgoing'),
      ],
    },
  ],
  [
    '27.60.24-G01-31-26',
    'Boligindretning – badeværelse og rampe, Åvænget 12',
    [ali, selma, nordby],
    'kirsten',
    '2026-10-22',
    {
      threads: ['bathroom', 'ramp'],
      documents: [
        doc('Ansøgning fra borger af 21.10.2026 om ændring af badeværelse', '2026-10-22', 'incoming'),
        doc('Notat om hjemmebesøg den 11.11.2026', '2026-11-11', 'internal'),
      ],
    },
  ],
  [
    '27.60.24-G01-35-26',
    'Boligindretning – trappelift, Ida Skov',
    [ida],
    'kirsten',
    '2026-11-12',
    {
      thread: 'lift',
      documents: [doc('Ansøgning fra borger af 12.11.2026 om trappelift', '2026-11-12', 'incoming')],
    },
  ],
  [
    '27.60.24-G01-36-26',
    'Boligindretning – badeværelse, Møllevej 8, 2. tv.',
    [vibeke, housing],
    'kirsten',
    '2026-11-02',
    {},
  ],
  [
    '27.60.08-G01-29-26',
    'Hjælpemiddel – rollator med underarmsstøtte, Grete Lund',
    [grete, soeren],
    'kirsten',
    '2026-11-04',
    { thread: 'rollator', documents: [doc('Bevilling af rollator af 06.11.2026', '2026-11-06', 'outgoing')] },
  ],
  [
    '29.21.04-G01-140-26',
    'Genoptræning efter hoftebrud, Grete Lund',
    [grete, soeren],
    'hanne',
    '2026-11-12',
    {},
  ],
  ['27.36.04-G01-77-25', 'Praktisk hjælp – rengøring, Grete Lund', [grete], 'hanne', '2025-02-10', {}],
  [
    '27.60.16-G01-5-26',
    'Forbrugsgode – el-scooter, Knud Aaby',
    [knud],
    'kirsten',
    '2026-04-09',
    {
      documents: [
        doc('Afslag til borger af 02.06.2026 på tilskud til el-scooter', '2026-06-02', 'outgoing'),
        doc('Klage fra borger af 18.06.2026 over afslag på tilskud til el-scooter', '2026-06-19', 'incoming'),
      ],
    },
  ],
  ['27.60.08-G01-33-26', 'Hjælpemiddel – gangstol, Åse Ærøskov', [aase, aage], 'mette', '2026-10-05', {}],
  ['05.01.10-G01-3-26', 'Adgangsvej og belægning, Lyngbakken 3', [jonas], 'anders', '2026-09-28', {}],
  [
    '27.60.24-G01-21-25',
    'Boligindretning – håndlister, Lyngbakken 3',
    [jonas],
    'mette',
    '2025-06-16',
    { closed: true },
  ],
  ['32.18.08-G01-44-26', 'Merudgifter til kost og transport, Poul Krag', [poul], 'lone', '2026-09-14', {}],
  ['32.24.04-G01-208-24', 'Hjælp til forsørgelse, Poul Krag', [poul], 'lone', '2024-05-02', { closed: true }],
  [
    '02.34.02-G01-214-26',
    'Byggetilladelse – tilbygning, Åvænget 12',
    [ali, architects],
    'torben',
    '2026-10-30',
    {
      thread: 'annexe',
      documents: [
        doc('Ansøgning af 30.10.2026 om byggetilladelse til tilbygning', '2026-10-30', 'incoming'),
        doc('Brev til ansøger af 06.11.2026 om manglende mål til skel', '2026-11-06', 'outgoing'),
      ],
    },
  ],
  [
    '02.34.02-G01-98-23',
    'Byggetilladelse – carport, Åvænget 10',
    [citizen('Hans Mikkelborg', '680955-0637', 'hansm@mail.example', 'Åvænget 10')],
    'torben',
    '2023-04-18',
    { closed: true },
  ],
  [
    '02.34.30-G01-12-26',
    'Nedrivning af udhus, Industrivej 40',
    [{ ...nordby, role: 'primary' }],
    'torben',
    '2026-05-11',
    {},
  ],
  [
    '88.08.00-G01-6-26',
    'Køb af ramper – rammeaftale 2026-2028',
    [{ ...nordby, role: 'primary' }],
    'mette',
    '2026-01-12',
    {},
  ],
  [
    '27.60.04-G01-52-26',
    'Kropsbårne hjælpemidler – kompressionsærme, Lis Mørk',
    [citizen('Lis Mørk', '640161-1116', null, 'Torvegade 30'), { ...bandages, role: 'secondary' }],
    'mette',
    '2026-09-01',
    {},
  ],
  [
    '27.60.04-G01-53-26',
    'Kropsbårne hjælpemidler – knæskinne, Per Gormsen',
    [citizen('Per Gormsen', '770574-1845', null, 'Havnevej 8'), { ...bandages, role: 'secondary' }],
    'mette',
    '2026-10-13',
    {},
  ],
  ['27.60.00-Ø54-2-26', 'Fakturaer fra leverandører af bandager 2026', [bandages], 'mette', '2026-01-05', {}],
  [
    '27.60.24-G01-40-26',
    'Boligindretning – dørtrin og greb, Ellen Toft',
    [ellen, citizen('Mariann Toft', '670969-1382', 'mariann.toft@mail.example', 'Rosenstien 4', 'secondary')],
    'kirsten',
    '2026-10-26',
    {},
  ],
  ['27.36.20-G01-91-26', 'Visitation til personlig hjælp, Ellen Toft', [ellen], 'hanne', '2026-06-22', {}],
  [
    '27.60.00-A26-1-26',
    'Arbejdsgange i Hjælpemiddelteamet 2026',
    [],
    'mette',
    '2026-01-05',
    { documents: [doc('Referat af teammøde den 28.10.2026', '2026-10-28', 'internal')] },
  ],
  ['27.60.11-G01-3-26', 'Genbrugshjælpemidler – depotets beholdning', [], 'mette', '2026-02-02', {}],
  [
    '27.60.28-G01-15-26',
    'Individuel befordring, Bodil Friis',
    [bodil],
    'kirsten',
    '2026-03-09',
    {
      closed: true,
      documents: [doc('Bevilling af befordring til behandling af 23.03.2026', '2026-03-23', 'outgoing')],
    },
  ],
  ['13.05.18-G01-61-25', 'Handicapkørsel, Bodil Friis', [bodil], 'lone', '2025-11-03', {}],
  [
    '27.60.20-G01-2-19',
    'Støtte til særlig indretning af bil, Knud Aaby',
    [knud],
    'mette',
    '2019-10-07',
    { closed: true },
  ],
  [
    '27.60.08-G01-18-26',
    'Hjælpemiddel – manuel kørestol, Selma Yildiz',
    [
      { ...selma, role: 'primary' },
      { ...ali, role: 'secondary' },
    ],
    'kirsten',
    '2026-07-06',
    {},
  ],
  ['27.60.14-G01-4-26', 'Velfærdsteknologi – skylletoilet, Ida Skov', [ida], 'mette', '2026-05-18', {}],
  ['27.45.08-G01-27-26', 'Venteliste til handicapbolig, Knud Aaby', [knud], 'hanne', '2026-02-23', {}],
  [
    '00.07.03-A53-19-26',
    'Aktindsigt i egen sag om støtte til bil, Bodil Friis',
    [bodil],
    'lone',
    '2026-11-03',
    {},
  ],
  [
    '05.01.12-K08-2-26',
    'Klage over mørk vejstrækning, Bakkevej',
    [jens],
    'anders',
    '2026-01-26',
    { closed: true },
  ],
  [
    '09.13.01-G01-55-26',
    'Rottebekæmpelse, Møllevej 8',
    [{ ...housing, role: 'primary' }],
    'anders',
    '2026-08-31',
    {},
  ],
  [
    '06.01.32-G01-9-26',
    'Nedsivning af spildevand, Møllegårdsvej 31',
    [{ ...aage, role: 'primary' }],
    'anders',
    '2026-04-27',
    {},
  ],
  ['15.17.06-G01-71-26', 'Sygedagpengeopfølgning, Jens Holm', [jens], 'lone', '2026-06-15', {}],
  ['27.69.48-A30-1-26', 'Handicaprådets møder 2026', [], 'mette', '2026-01-05', {}],
  [
    '27.60.00-K08-3-26',
    'Klage over ventetid i Hjælpemiddelteamet, Per Gormsen',
    [citizen('Per Gormsen', '770574-1845', null, 'Havnevej 8')],
    'mette',
    '2026-09-21',
    {},
  ],
  [
    '29.21.08-G01-12-25',
    'Vederlagsfri fysioterapi, Selma Yildiz',
    [{ ...selma, role: 'primary' }],
    'hanne',
    '2025-09-08',
    {},
  ],
];

/** The whole of `cases.jsonl`. */
export function caseLines() {
  return CASES.map(([number, title, parties, who, opened, more], i) => {
    const [name, address, unit] = UNITS[who];
    const [kle, facet] = number.split('-');
    const threads = more.threads ?? (more.thread ? [more.thread] : []);
    return JSON.stringify({
      id: `case-${String(i + 1).padStart(4, '0')}`,
      number,
      title,
      kle,
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
