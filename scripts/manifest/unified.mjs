/**
 * manifest.json, the unified manifest for Microsoft 365 (Outlook and Word in one), and manifest.en.json with its
 * English texts. The newest schema version that @microsoft/app-manifest knows and that is not a preview.
 */
const SCHEMA_VERSION = '1.30';
const schema = (file) =>
  `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}/${file}.schema.json`;

const pane = (source, { id, requirement, scope, page, actions }) => ({
  requirements: { scopes: [scope], capabilities: [requirement] },
  id,
  type: 'general',
  code: { page },
  lifetime: 'short',
  actions: actions.map((action) => ({
    id: action.id,
    type: 'openPage',
    view: 'pane',
    ...(action.pinnable ? { pinnable: true } : {}),
  })),
});

const ribbon = (source, { scope, context, tab, id, icon, label, tip, actionId }) => ({
  requirements: { scopes: [scope] },
  contexts: [context],
  tabs: [
    {
      builtInTabId: tab,
      groups: [
        {
          id: `${id}Group`,
          label: source.texts.name.da,
          icons: source.commandIcons('enkeltvis'),
          controls: [
            {
              id: `${id}Button`,
              type: 'button',
              label: label.da,
              icons: source.commandIcons(icon),
              supertip: { title: label.da, description: tip.da },
              actionId,
            },
          ],
        },
      ],
    },
  ],
});

const ribbons = (source) => [
  {
    scope: 'mail',
    context: 'mailRead',
    tab: 'TabDefault',
    id: 'Read',
    icon: 'file',
    label: source.texts.file,
    tip: source.texts.fileTip,
    actionId: 'OpenReadPane',
  },
  {
    scope: 'mail',
    context: 'mailCompose',
    tab: 'TabDefault',
    id: 'Compose',
    icon: 'file',
    label: source.texts.file,
    tip: source.texts.composeTip,
    actionId: 'OpenComposePane',
  },
  {
    scope: 'document',
    context: 'default',
    tab: 'TabHome',
    id: 'Home',
    icon: 'enkeltvis',
    label: source.texts.open,
    tip: source.texts.openTip,
    actionId: 'OpenWordPane',
  },
];

/** @param {import('./source.mjs').ManifestSource} source */
export const unifiedManifest = (source) => ({
  $schema: schema('MicrosoftTeams'),
  manifestVersion: SCHEMA_VERSION,
  version: source.version,
  id: source.ids.unified,
  localizationInfo: {
    defaultLanguageTag: 'da',
    additionalLanguages: [{ languageTag: 'en', file: 'manifest.en.json' }],
  },
  developer: {
    name: source.provider,
    websiteUrl: source.pages.about,
    privacyUrl: `${source.pages.about}#privacy`,
    termsOfUseUrl: `${source.pages.about}#terms`,
  },
  name: { short: source.texts.name.da, full: source.texts.fullName.da },
  description: { short: source.texts.short.da, full: source.texts.full.da },
  icons: {
    color: 'assets/icons/enkeltvis-192.png',
    outline: 'assets/icons/enkeltvis-outline-32.png',
    color32x32: 'assets/icons/enkeltvis-32.png',
  },
  accentColor: source.accentColor,
  validDomains: [source.host],
  ...(source.signIn === null
    ? {}
    : { webApplicationInfo: { id: source.signIn.clientId, resource: source.signIn.resource } }),
  authorization: {
    permissions: {
      resourceSpecific: [...source.permissions.outlook.unified, ...source.permissions.word.unified].map(
        (name) => ({ name, type: 'Delegated' }),
      ),
    },
  },
  extensions: [
    {
      requirements: { scopes: ['mail', 'document'], formFactors: ['desktop'] },
      runtimes: [
        pane(source, {
          id: 'OutlookPane',
          scope: 'mail',
          requirement: source.requirements.outlook,
          page: source.pages.outlook,
          actions: [{ id: 'OpenReadPane', pinnable: true }, { id: 'OpenComposePane' }],
        }),
        pane(source, {
          id: 'WordPane',
          scope: 'document',
          requirement: source.requirements.word,
          page: source.pages.word,
          actions: [{ id: 'OpenWordPane' }],
        }),
      ],
      ribbons: ribbons(source).map((entry) => ribbon(source, entry)),
    },
  ],
});

/** English texts, keyed by the path of the Danish text they stand for. */
export const unifiedEnglish = (source) => ({
  $schema: schema('MicrosoftTeams.Localization'),
  'name.short': source.texts.name.en,
  'name.full': source.texts.fullName.en,
  'description.short': source.texts.short.en,
  'description.full': source.texts.full.en,
  ...Object.fromEntries(
    ribbons(source).flatMap(({ label, tip }, index) => {
      const group = `extensions[0].ribbons[${index}].tabs[0].groups[0]`;
      return [
        [`${group}.label`, source.texts.name.en],
        [`${group}.controls[0].label`, label.en],
        [`${group}.controls[0].supertip.title`, label.en],
        [`${group}.controls[0].supertip.description`, tip.en],
      ];
    }),
  ),
});
