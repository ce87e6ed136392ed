/** Entry of the frame beside the trial's mailbox: the same pane that Outlook shows. */
import '../addin/pane/shared/fabric-config';
import { startPane } from '../addin/pane/start-pane';
import { bridgeOf } from './bridge/demo-bridge';
import { createDemoHost } from './bridge/demo-host';
import { browserLanguage } from './language';

// A file dragged in from outside may come over the frame first; the page lays its cover over the frame then.
const bridge = bridgeOf(window.parent);
window.addEventListener('dragenter', () => bridge?.dragEntered());

const root = document.getElementById('root');
if (root !== null) startPane(createDemoHost(bridge, browserLanguage()), root);
