import { createOfficeIdentity } from '../auth/create-office-identity';
import { GraphMailSource } from '../graph/graph-mail-source';
import type { Language, PaneHost } from '../host/pane-host';
import { OfficeMailbox } from './office-mailbox';
import type { OfficeReader } from './office-reader';
import { hostTheme, watchTheme } from './office-theme';
import { SerialQueue } from './serial-queue';
import { officeSignIn } from './sign-in';
import { OFFICE_TIMEOUTS } from './timeouts';
import { watchItem } from './watch-item';

/**
 * The pane's host when it runs in Outlook. Must be called at once: web clients give up on an add-in that has not
 * called Office.onReady within 20 s. Rejects when the page runs outside
 * Outlook, or when Office.js could not be loaded.
 */
export async function createOfficeHost(): Promise<PaneHost> {
  if (typeof Office === 'undefined') throw new Error('Office.js is not loaded');
  const { host } = await Office.onReady();
  if ((host as unknown as string | null) !== 'Outlook') throw new Error('the page is not shown in Outlook');

  const { mailbox, displayLanguage } = Office.context;
  const graph = new GraphMailSource();
  const reader: OfficeReader = {
    mailbox,
    queue: new SerialQueue(),
    timeouts: OFFICE_TIMEOUTS,
    graph,
    newBoundary: () => `=_${crypto.randomUUID()}`,
  };
  const shown = new OfficeMailbox(reader);
  watchItem(mailbox, () => shown.refresh());
  return {
    kind: 'outlook',
    mailbox: shown,
    identity: (config) => {
      const identity = createOfficeIdentity(config, officeSignIn(mailbox.userProfile.emailAddress));
      graph.use(identity.graph);
      return identity;
    },
    language: languageOf(displayLanguage),
    theme: hostTheme(Office.context.officeTheme),
    onThemeChange: (listener) => watchTheme(mailbox, listener),
  };
}

/** Danish for everybody but those who have Office in English. */
function languageOf(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'da';
}
