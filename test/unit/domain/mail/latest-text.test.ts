import { latestText } from '../../../../src/domain/mail/latest-text';

describe('latestText', () => {
  it.each([
    [
      'Outlook',
      'Tak for svaret i går.\n\n________________________________\nFra: Kirsten Dahl\nSendt: 12. november 2026',
    ],
    [
      'Outlook without a line',
      'Tak for svaret i går.\n\nFra: Kirsten Dahl <k@enkeltby.example>\nSendt: 12. november 2026 10:00\nTil: Jens',
    ],
    [
      'Gmail',
      'Tak for svaret i går.\n\nDen tors. 12. nov. 2026 kl. 10.00 skrev Kirsten Dahl <k@enkeltby.example>:\n> Hej Jens',
    ],
    ['older Outlook', 'Tak for svaret i går.\n\n-----Oprindelig meddelelse-----\nFra: Kirsten'],
    ['quote marks', 'Tak for svaret i går.\n> Hej Jens\n> ja'],
    ['disclaimer', 'Tak for svaret i går.\n\nIndholdet af denne mail er fortroligt.'],
  ])('ends where the history begins: %s', (_program, body) => {
    expect(latestText(body)).toBe('Tak for svaret i går.');
  });

  it('keeps a forward that is nothing but history', () => {
    const body = 'Fra: Jens Holm\nSendt: 12. november 2026\nEmne: Ansøgning\n\nJeg søger om en kørestol.';
    expect(latestText(body)).toBe(body);
  });

  it('does not take a sentence for a mail header', () => {
    expect(latestText('Vi kom fra: byen og var trætte.\nDet var alt.')).toContain('Det var alt.');
  });

  it('reads only the beginning of a huge body', () => {
    expect(latestText('ord '.repeat(100_000)).length).toBeLessThanOrEqual(8_000);
  });

  it('is empty for an empty body', () => {
    expect(latestText('')).toBe('');
  });
});
