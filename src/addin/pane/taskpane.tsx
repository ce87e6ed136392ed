import './shared/fabric-config';
import { createOfficeHost } from '../office/create-office-host';
import { startPane } from './start-pane';

const root = document.getElementById('root');
if (root !== null) void createOfficeHost().then((host) => startPane(host, root));
