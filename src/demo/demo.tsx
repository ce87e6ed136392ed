/** Entry of the trial's page (`/`). */
import { createRoot } from 'react-dom/client';
import { createDemoIdentity } from '../addin/auth/demo-identity';
import { createGatewayClient } from '../addin/gateway/http-gateway-client';
import { followTheme } from '../addin/pane/shared/theme';
import { openMailFile } from '../mailfile/open-mail-file';
import { offerBridge } from './bridge/demo-bridge';
import { watchFiled } from './mailbox/filed-watch';
import { MailboxStore } from './mailbox/mailbox-store';
import { openFiles } from './mailbox/open-files';
import { loadSamples, MAILBOX_OWNER } from './mailbox/samples';
import { DemoPage } from './page/demo-page';
import { DRAG_IN_FRAME } from './page/drop-target';
import '../addin/pane/shared/styles/tokens.css';
import '../addin/pane/shared/styles/ground.css';
import './demo.css';

/** How often the mail that is shown is asked about: soon enough to be seen, seldom enough not to matter. */
const LOOK_AGAIN_MS = 4000;

const store = new MailboxStore();
const identity = createDemoIdentity((...request) => fetch(...request));
const client = createGatewayClient({ baseUrl: '', token: () => identity.token() });

offerBridge({
  mailbox: store,
  dragEntered: () => window.dispatchEvent(new Event(DRAG_IN_FRAME)),
});

followTheme({ theme: null, onThemeChange: () => () => undefined });

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(
  <DemoPage
    store={store}
    loadSamples={async () => {
      try {
        store.add(await loadSamples((...request) => fetch(...request)));
      } finally {
        void watchFiled({
          store,
          lookup: (mail) => client.lookupFiled(mail),
          pause: () => new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS)),
        });
      }
    }}
    openFiles={(files, onNext) =>
      openFiles(
        files,
        (file) => openMailFile(file, { mailboxOwner: MAILBOX_OWNER }),
        () => crypto.randomUUID(),
        onNext,
      )
    }
  />,
);
