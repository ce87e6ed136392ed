import { da } from '../../../src/addin/i18n/da';
import { en } from '../../../src/addin/i18n/en';
import { createFormat } from '../../../src/addin/i18n/format';

/** Every text of a catalogue by its path; functions by how many values they take. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value === '' ? 'empty' : 'text']];
  if (typeof value === 'function') return [[path, `function of ${value.length}`]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

it('both languages have the same texts, and none is empty', () => {
  expect(texts(en)).toEqual(texts(da));
  expect(texts(da).filter(([, kind]) => kind === 'empty')).toEqual([]);
});

it('counts in Danish and English', () => {
  expect([da.file.submit(1), da.file.submit(3)]).toEqual([
    'Journalisér 1 dokument',
    'Journalisér 3 dokumenter',
  ]);
  expect([en.file.submit(1), en.file.submit(3)]).toEqual(['File 1 document', 'File 3 documents']);
  expect([da.cases.otherSuggestions(1), da.cases.otherSuggestions(2)]).toEqual([
    '1 andet forslag',
    '2 andre forslag',
  ]);
});

describe('format', () => {
  const now = () => new Date('2026-11-25T09:00:00Z');
  const danish = createFormat('da', now);
  const english = createFormat('en', now);

  it('writes days of this year short, others with the year', () => {
    expect(danish.day('2026-11-27')).toBe('fre. 27. nov.');
    expect(danish.day('2025-11-27')).toBe('27.11.2025');
    expect(english.day('2026-11-27')).toBe('Fri 27 Nov');
    expect(english.day('2025-11-27')).toBe('27/11/2025');
  });

  it('tells Danish time, wherever the browser is', () => {
    expect(danish.dayAndTime('2026-11-24T13:12:00Z')).toBe('tir. 24. nov. kl. 14.12');
    expect(danish.dayAndTime('2026-06-30T22:30:00Z')).toContain('kl. 0.30');
    expect(danish.dayAndTime('2025-12-31T23:30:00Z')).toMatch(/^tor\. 1\. jan\./u);
  });

  it('writes nothing for what is no date', () => {
    expect([danish.day(''), danish.day('2026-13-40'), danish.dayAndTime('i går')]).toEqual(['', '', '']);
  });

  it('writes sizes as people read them', () => {
    const plain = (text: string) => text.replace(/\u00a0/gu, ' ');
    expect([214_000, 1_440_000, 15_400_000, 999_999].map((n) => plain(danish.size(n)))).toEqual([
      '214 kB',
      '1,4 MB',
      '15 MB',
      '1 MB',
    ]);
    expect(plain(english.size(1_440_000))).toBe('1.4 MB');
  });
});
