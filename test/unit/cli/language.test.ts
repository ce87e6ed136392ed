import { wordsFor } from '../../../src/cli/language';
import { da } from '../../../src/cli/words/da';
import { en } from '../../../src/cli/words/en';

test.each([
  ['Danish where nothing is said', [], {}, da],
  ['Danish where the system has no language', [], { LANG: 'C.UTF-8' }, da],
  ['Danish where the system speaks a third language', [], { LANG: 'de_DE.UTF-8' }, da],
  ['English where the system does', [], { LANG: 'en_GB.UTF-8' }, en],
  ['LC_ALL before LANG', [], { LANG: 'en_GB.UTF-8', LC_ALL: 'da_DK.UTF-8' }, da],
  ['what was chosen before all', ['start', '--lang', 'en'], { LANG: 'da_DK.UTF-8' }, en],
  ['chosen with an equals sign', ['--lang=da'], { LANG: 'en' }, da],
  ['the system when the choice is unknown', ['--lang', 'sv'], { LANG: 'en' }, en],
])('%s', (_, args, env, words) => {
  expect(wordsFor(args, env)).toBe(words);
});
