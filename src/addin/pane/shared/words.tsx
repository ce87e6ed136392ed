import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import type { Messages } from '../../i18n/da';
import { createFormat, type Format } from '../../i18n/format';
import { type Language, loadMessages, rememberLanguage } from '../../i18n/language';

interface Words {
  readonly t: Messages;
  readonly format: Format;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

const WordsContext = createContext<Words | null>(null);

interface WordsProviderProps {
  readonly language: Language;
  readonly messages: Messages;
  readonly children: ReactNode;
}

/** Gives every view its texts. The old language stays until the new one is there. */
export function WordsProvider({ language: initial, messages, children }: WordsProviderProps) {
  const [state, setState] = useState({ language: initial, t: messages });
  const words = useMemo<Words>(
    () => ({
      ...state,
      format: createFormat(state.language, () => new Date()),
      setLanguage: (language) => {
        rememberLanguage(language);
        void loadMessages(language).then((t) => setState({ language, t }));
      },
    }),
    [state],
  );
  useEffect(() => {
    document.documentElement.lang = state.language;
  }, [state.language]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  const words = use(WordsContext);
  if (words === null) throw new Error('useWords outside WordsProvider');
  return words;
}
