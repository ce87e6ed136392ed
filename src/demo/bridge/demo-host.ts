import { createDemoIdentity } from '../../addin/auth/demo-identity';
import type { Language, PaneHost } from '../../addin/host/pane-host';
import type { Mailbox } from '../../domain/mail/mailbox';
import { adoptMailbox } from './adopt-mailbox';
import type { DemoBridge } from './demo-bridge';

/** What the pane shows when its page is opened on its own. */
const NOTHING: Mailbox = {
  shown: () => ({ kind: 'nothing', why: 'no-item' }),
  onChange: () => () => undefined,
};

/** The trial's page as the program in which the pane is shown. */
export function createDemoHost(bridge: DemoBridge | null, language: Language): PaneHost {
  return {
    kind: 'demo',
    mailbox: bridge ? adoptMailbox(bridge.mailbox) : NOTHING,
    identity: () => createDemoIdentity((...request) => fetch(...request)),
    language,
    theme: null,
    onThemeChange: () => () => undefined,
  };
}
