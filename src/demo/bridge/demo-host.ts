import { createDemoIdentity } from '../../addin/auth/demo-identity';
import type { Language, PaneHost } from '../../addin/host/pane-host';
import type { Mailbox } from '../../domain/mail/mailbox';
import { adoptMailbox } from './adopt-mailbox';

/** What the pane shows when its page is opened on its own. */
const NOTHING: Mailbox = {
  shown: () => ({ kind: 'nothing', why: 'no-item' }),
  onChange: () => () => undefined,
};

/**
 * The trial's page as the program in which the pane is shown.
 * @param page the window that holds the frame; it has put its bridge there before it made the frame
 */
export function createDemoHost(page: Window, language: Language): PaneHost {
  const bridge = page.enkeltvisDemo;
  return {
    kind: 'demo',
    mailbox: bridge ? adoptMailbox(bridge.mailbox) : NOTHING,
    identity: () => createDemoIdentity((...request) => fetch(...request)),
    language,
    theme: null,
    onThemeChange: () => () => undefined,
  };
}
