import * as fc from 'fast-check';
import { draftDocuments } from '../../../../src/domain/filing/draft-documents';
import { holdsCpr } from '../../../../src/domain/identity/cpr';
import type { MailSnapshot } from '../../../../src/domain/mail/mail-item';
import { mailOf } from './snapshot';

const POLICY = { ownDomains: ['enkeltby.example'] };
const draft = (over: Partial<MailSnapshot>, body = '') => draftDocuments(mailOf(over), body, POLICY)[0]!;
const titleOf = (subject: string, body = '') => draft({ subject }, body).title;
const KIRSTEN = { name: 'Kirsten Dahl', address: 'kirsten.dahl@enkeltby.example' };
const JENS = { name: 'Jens Holm', address: 'jens.holm@mail.example' };

describe('the title of an incoming mail', () => {
  it.each([
    ['Ansøgning om kørestol', '', 'Ansøgning fra borger af 24.11.2026 om kørestol'],
    [
      'Ansøgning om kørestol',
      'Kære kommune\n\nDerfor vil jeg gerne søge om en kørestol med eldrift. Tak.',
      'Ansøgning fra borger af 24.11.2026 om kørestol med eldrift',
    ],
    [
      'Klage over afslag på støtte til bil',
      '',
      'Klage fra borger af 24.11.2026 over afslag på støtte til bil',
    ],
    [
      'SV: VS: SV: Hej',
      'Jeg søger hermed om en trappelift til min mor.',
      'Ansøgning fra borger af 24.11.2026 om trappelift til min mor',
    ],
    [
      '',
      'Jeg vil klage over afslaget på rollator.',
      'Klage fra borger af 24.11.2026 over afslaget på rollator',
    ],
    [
      'SV: Ansøgning om kørestol',
      'Her er papirerne.',
      'Svar fra borger af 24.11.2026 vedr. ansøgning om kørestol',
    ],
    ['Re: Vi mangler din lønseddel', '', 'Svar fra borger af 24.11.2026 på »Vi mangler din lønseddel«'],
    ['Kan I komme forbi?', '', 'Mail fra borger af 24.11.2026: kan I komme forbi?'],
    ['HASTER!! Rottehul i kælderen', '', 'Mail fra borger af 24.11.2026 om rottehul i kælderen'],
    ['Rykker vedr. boligindretning', '', 'Rykker fra borger af 24.11.2026 vedr. boligindretning'],
    ['BPA-timer om natten', '', 'Mail fra borger af 24.11.2026 om BPA-timer om natten'],
    [
      'Kælderen',
      'Der er vand i kælderen på Åvænget 12 B igen.',
      'Mail fra borger af 24.11.2026 om kælderen, Åvænget 12 B',
    ],
    ['Lyngly og haven', 'Vi er glade for Lyngly.', 'Mail fra borger af 24.11.2026 om Lyngly og haven'],
    ['Kørestol 27.60.08-G01-12-26', '', 'Mail fra borger af 24.11.2026 om kørestol'],
    ['Kørestol til 670190-1234', '', 'Mail fra borger af 24.11.2026 om kørestol'],
    ['Rampe – Jens Holm', '', 'Mail fra borger af 24.11.2026 om rampe'],
    ['Kirsten, rampen er løs', '', 'Mail fra borger af 24.11.2026: rampen er løs'],
    ['🚀🚀 Rampe 🚀', '', 'Mail fra borger af 24.11.2026 om rampe'],
    ['\u202egnitsefT\u202c ny rampe', '', 'Mail fra borger af 24.11.2026 om gnitsefT ny rampe'],
    [
      'SV: Din samtale',
      'Ja jeg kommer. Men nu til noget andet, jeg vil søge om hjælp til indskud. Mvh',
      'Ansøgning fra borger af 24.11.2026 om hjælp til indskud',
    ],
  ])('%j %j', (subject, body, expected) => {
    expect(titleOf(subject, body)).toBe(expected);
  });

  it('says that it says nothing', () => {
    expect(draft({ subject: 'Hej' }, '')).toMatchObject({
      title: 'Mail fra borger af 24.11.2026',
      titleFindings: ['says-nothing'],
    });
  });

  it('guesses from the body rather than saying nothing, and tells that it guesses', () => {
    const { title, titleFindings } = draft(
      { subject: '' },
      'Trappeliften stoppede i går, og reparatøren kom aldrig.',
    );
    expect(title).toMatch(/^Mail fra borger af 24\.11\.2026: .*trappeliften/u);
    expect(titleFindings).toEqual(['says-nothing']);
  });

  it('names a firm or an authority, never a person', () => {
    const from = { name: 'Nordby Byg ApS', address: 'post@nordbybyg.example' };
    expect(draft({ from, subject: 'Tilbud på rampe' }).title).toBe(
      'Tilbud fra Nordby Byg ApS af 24.11.2026 på rampe',
    );
  });

  it('has no date when the mail has none', () => {
    expect(draft({ receivedAt: null }).title).toBe('Ansøgning fra borger om kørestol');
  });
});

it.each([
  [
    'to a citizen',
    { from: KIRSTEN, to: [JENS], subject: 'Kvittering for ansøgning' },
    /^Kvittering til borger af 24\.11\.2026/u,
  ],
  [
    'an answer',
    { from: KIRSTEN, to: [JENS], subject: 'SV: Kørestol' },
    /^Svar til borger af 24\.11\.2026 vedr\. kørestol$/u,
  ],
  [
    'among colleagues',
    { from: KIRSTEN, to: [KIRSTEN], subject: 'Rampe på Åvej 4' },
    /^Mail fra kollega af 24\.11\.2026 om rampe på Åvej 4$/u,
  ],
])('the title of a mail %s', (_what, over, expected) => {
  expect(draft(over).title).toMatch(expected);
});

describe('whatever a mail says, the title', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '670190-1234',
      '6701901234',
      'SV:',
      'om',
      'Ansøgning',
      'klage over',
      '\u202e',
      '👩‍🦽',
      '„',
      '\n\n',
      '_',
    ),
  );
  const text = fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' '));

  it('holds no CPR number, is one line and fits', () => {
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const { title } = draft({ subject }, body);
        expect(holdsCpr(title)).toBe(false);
        expect(title).not.toMatch(/[\n\u202e]/u);
        expect(title.length).toBeGreaterThan(0);
        expect(title.length).toBeLessThanOrEqual(120);
      }),
    );
  });

  it('fits for a subject of 2,000 characters', () => {
    expect(titleOf('Kørestol og rampe '.repeat(111)).length).toBeLessThanOrEqual(120);
  });
});
