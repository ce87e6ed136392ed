/** Dependencies point downwards only: docs/architecture.md, "The house". */
const only = (room, allowed, comment) => ({
  name: `${room.replaceAll('/', '-')}-imports`,
  comment,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only('domain', [], 'Law and practice: pure, knows nobody.'),
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { dependencyTypes: ['core'] },
    },
    only('contract', [], 'The schemas between pane and gateway.'),
    only('mailfile', ['domain'], 'Mail files as mail items; runs in browser and Node.'),
    only('addin/i18n', ['domain', 'contract'], 'Words.'),
    only(
      'addin/office',
      ['domain', 'contract', 'addin/host', 'mailfile', 'addin/graph', 'addin/auth'],
      'Facts about Office.js.',
    ),
    only('addin/graph', ['domain', 'mailfile'], 'Facts about Microsoft Graph.'),
    only('addin/host', ['domain', 'contract'], 'Ports between the pane and the program it is shown in.'),
    only('addin/auth', ['domain', 'contract', 'addin/host'], 'Sign-in.'),
    only(
      'addin/pane',
      ['domain', 'contract', 'addin/host', 'addin/gateway', 'addin/i18n', 'addin/office'],
      'The pane; Office only at its entries.',
    ),
    only('addin/gateway', ['domain', 'contract'], 'Client of the contract.'),
    {
      name: 'office-js-in-its-room',
      comment: 'Only addin/office (and the sign-in, which lives in Office too) may know Office.js.',
      severity: 'error',
      from: { path: '^src/(domain|contract|mailfile|gateway|cli|demo|addin/(gateway|graph|i18n|pane))/' },
      to: { path: 'office-js' },
    },
    only('gateway', ['domain', 'contract'], 'The gateway knows nothing of the pane.'),
    {
      name: 'esdh-behind-its-port',
      severity: 'error',
      from: { path: '^src/gateway/(http|filing|suggest)/' },
      to: { path: '^src/gateway/esdh/[^/]+/' },
    },
    only(
      'cli',
      ['domain', 'contract', 'mailfile', 'gateway', 'addin/gateway'],
      'The same functions for operators.',
    ),
    {
      name: 'browser-without-node',
      severity: 'error',
      from: { path: '^src/(addin|demo|mailfile)/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
