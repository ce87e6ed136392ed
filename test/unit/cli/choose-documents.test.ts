import { chooseDocuments } from '../../../src/cli/choose-documents';
import { en } from '../../../src/cli/words/en';
import type { DocumentDraft } from '../../../src/domain/filing/document-draft';
import { draftsFor } from '../addin-gateway/fake-mail';

const DRAFTS: readonly DocumentDraft[] = [
  ...draftsFor('mail', 'a', 'b'),
  { ...draftsFor('logo')[0]!, include: false, leftOut: 'signature-image' },
  ...draftsFor('x=1', '2'),
];
const chosen = (...titles: string[]) => chooseDocuments(DRAFTS, titles, en).map(({ title }) => title);

test('without titles the suggested documents are filed, with the suggested titles', () => {
  expect(chosen()).toEqual(['Titel på mail', 'Titel på a', 'Titel på b', 'Titel på x=1', 'Titel på 2']);
});

test.each([
  ['the mail', 'mail=Ny', 0],
  ['an attachment by its name', 'b.pdf= Ny ', 2],
  ['an attachment by its number', '1=Ny', 1],
  ['an attachment whose name holds an equals sign', 'x=1.pdf=Ny', 3],
])('a title for %s', (_, title, index) => {
  expect(chosen(title)[index]).toBe('Ny');
  expect(chosen(title)).toHaveLength(5);
});

test('a title may hold an equals sign', () => {
  expect(chosen('mail=A=B')[0]).toBe('A=B');
});

test('what was left out is taken along once it is given a title', () => {
  expect(chosen('logo.pdf=Skilt ved indgangen')).toContain('Skilt ved indgangen');
});

test.each([
  ['mail', 'not of the form'],
  ['nothing=Ny', 'no part "nothing"'],
  ['9=Ny', 'no part "9"'],
])('"%s" is refused', (title, sentence) => {
  expect(() => chosen(title)).toThrow(expect.objectContaining({ exitCode: 2 }) as Error);
  expect(() => chosen(title)).toThrow(sentence);
});
