import { cleanSubject, isAnswer } from '../../../../src/domain/mail/subject';

describe('cleanSubject', () => {
  it.each([
    ['Ansøgning om kørestol', 'Ansøgning om kørestol'],
    ['SV: VS: SV: Hej', 'Hej'],
    ['Sv. Møde om Åse', 'Møde om Åse'],
    ['RE: FW: Fwd: Tilbud', 'Tilbud'],
    ['SV: [EKSTERN] SV: Digevej 61', 'Digevej 61'],
    ['*EXTERN* VS: Ærøgade 4', 'Ærøgade 4'],
    ['Tilbud på rampe [EXTERNAL]', 'Tilbud på rampe'],
    ['Re[2]: Faktura', 'Faktura'],
    ['Sikker mail: behandlingsplan', 'behandlingsplan'],
    ['Automatisk svar: ferie', 'ferie'],
    ['SV:', ''],
    ['', ''],
    ['  \t\n ', ''],
    ['\u202eSV: \u200bKlage\u202c over  afslag', 'Klage over afslag'],
    ['SV: 🚀 Nyt tilbud', '🚀 Nyt tilbud'],
    ['Svar på høring', 'Svar på høring'],
    ['Reparation af lift', 'Reparation af lift'],
    ['VS: Re-evaluering', 'Re-evaluering'],
    ['Ekstern evaluering af skolen', 'Ekstern evaluering af skolen'],
  ])('%j becomes %j', (subject, expected) => {
    expect(cleanSubject(subject)).toBe(expected);
  });

  it('comes through a chain of 2,000 characters', () => {
    expect(cleanSubject(`${'SV: '.repeat(500)}Hej`)).toBe('Hej');
  });

  it('joins letters that came apart (NFD)', () => {
    expect(cleanSubject('A\u030Asen')).toBe('Åsen');
  });
});

describe('isAnswer', () => {
  it.each([
    ['SV: Hej', true],
    ['[EKSTERN] Re: Hej', true],
    ['VS: Hej', false],
    ['Svar på høring', false],
    ['', false],
  ])('%j: %s', (subject, expected) => {
    expect(isAnswer(subject)).toBe(expected);
  });
});
