import { useEffect, useState } from 'react';
import { createFormat } from '../../addin/i18n/format';
import { onLanguageChange, pageLanguage, wordsOf } from '../language';
import type { MailboxStore } from '../mailbox/mailbox-store';
import type { OpenedFiles } from '../mailbox/open-files';
import { DemoLanguageContext } from './demo-context';
import { MailboxPage, type SamplesState } from './mailbox-page';

interface DemoPageProps {
  readonly store: MailboxStore;
  /** Puts the samples into the store. */
  readonly loadSamples: () => Promise<void>;
  readonly openFiles: (files: readonly File[], onNext: (name: string) => void) => Promise<OpenedFiles>;
}

/** The page, in the language of the user. */
export function DemoPage({ store, loadSamples, openFiles }: DemoPageProps) {
  const [language, setLanguage] = useState(pageLanguage);
  const [samples, setSamples] = useState<SamplesState>('loading');

  useEffect(() => onLanguageChange(() => setLanguage(pageLanguage())), []);
  useEffect(() => {
    loadSamples().then(
      () => setSamples('there'),
      () => setSamples('failed'),
    );
  }, [loadSamples]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <DemoLanguageContext
      value={{ words: wordsOf[language], format: createFormat(language, () => new Date()) }}
    >
      <MailboxPage store={store} samples={samples} openFiles={openFiles} />
    </DemoLanguageContext>
  );
}
