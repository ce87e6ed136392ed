import { createContext, use } from 'react';
import type { Format } from '../../addin/i18n/format';
import type { DemoWords } from '../words/da';

/** What every part of the page speaks with. */
export interface DemoLanguage {
  readonly words: DemoWords;
  readonly format: Format;
}

export const DemoLanguageContext = createContext<DemoLanguage | null>(null);

export function useDemoLanguage(): DemoLanguage {
  const language = use(DemoLanguageContext);
  if (!language) throw new Error('no language around this component');
  return language;
}
