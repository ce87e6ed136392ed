import {
  documentKindOf,
  namedKindIn,
  namedKindOfFirstWord,
} from '../../../../src/domain/titles/document-kind';

const file = (name: string, contentType = 'application/octet-stream') => ({
  name,
  contentType,
  kind: 'file' as const,
});

describe('documentKindOf', () => {
  it.each([
    ['Lægeerklæring.pdf', 'statement'],
    ['Ansøgning_2026.docx', 'application'],
    ['klage over afslag.pdf', 'complaint'],
    ['Klagevejledning.pdf', 'other'],
    ['Afgørelse.pdf', 'decision'],
    ['Genoptræningsplan.pdf', 'report'],
    ['Referat møde 3.docx', 'minutes'],
    ['notat.docx', 'note'],
    ['Faktura 4711.pdf', 'invoice'],
    ['Tilbud rampe.pdf', 'offer'],
    ['Lejekontrakt.pdf', 'contract'],
    ['Samtykkeerklæring.pdf', 'consent'],
    ['Situationsplan.pdf', 'drawing'],
    ['snit.dwg', 'drawing'],
    ['IMG_2291.jpg', 'photo'],
    ['pris.xlsx', 'spreadsheet'],
    ['VS Klage.msg', 'mail'],
    ['Brev.pdf', 'letter'],
    ['Ukendt.pdf', 'other'],
    ['', 'other'],
  ])('%s is %s', (name, expected) => {
    expect(documentKindOf(file(name))).toBe(expected);
  });

  it.each([
    ['image/png', 'photo'],
    ['message/rfc822', 'mail'],
    ['text/csv', 'spreadsheet'],
    ['video/mp4', 'other'],
  ])('goes by %s where the name has no extension', (contentType, expected) => {
    expect(documentKindOf(file('uden', contentType))).toBe(expected);
  });
});

it('names none where the text names none', () => {
  expect(namedKindIn('Hej Kirsten')).toBeNull();
});

it.each([
  ['Byggeansøgning', 'Byggeansøgning'],
  ['RYKKER', 'Rykker'],
  ['Klager', 'Klage'],
])('a first word %s is named %s', (word, noun) => {
  expect(namedKindOfFirstWord(word)?.noun).toBe(noun);
});
