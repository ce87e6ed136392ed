import { showNotice } from './plain-notice';

/** Word's pane, until its own part is here: says so in plain words. */
const root = document.getElementById('root');
if (root !== null) void showNotice(root, ({ word }) => word);
