import './shared/fabric-config';
import { createOfficeHost } from '../office/create-office-host';
import { showNotice } from './plain-notice';
import { startPane } from './start-pane';

/** Outlook's pane. Office.js is asked first: it gives up on a page that keeps it waiting. */
async function start(root: HTMLElement): Promise<void> {
  const office = createOfficeHost();
  const waiting = showNotice(root, ({ starting }) => ({ text: starting }));
  const host = await office.catch(() => null);
  await waiting;
  if (host === null) await showNotice(root, ({ notInOutlook }) => notInOutlook);
  else startPane(host, root);
}

const root = document.getElementById('root');
if (root !== null) void start(root);
