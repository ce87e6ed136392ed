/** manifest.xml: Outlook. */
import { document, element, textElement } from './xml.mjs';
import { head, NAMESPACES, paneButton, resources, webApplicationInfo } from './xml-parts.mjs';

const surface = (source, type, id, button) =>
  element(
    'ExtensionPoint',
    { 'xsi:type': type },
    element(
      'OfficeTab',
      { id: 'TabDefault' },
      element('Group', { id: `${id}Group` }, element('Label', { resid: 'Name' }), paneButton(source, button)),
    ),
  );

const openPane = element('SourceLocation', { resid: 'Pane.Url' });

const hosts = (source) =>
  element(
    'Hosts',
    {},
    element(
      'Host',
      { 'xsi:type': 'MailHost' },
      element(
        'DesktopFormFactor',
        {},
        textElement('SupportsSharedFolders', 'true'),
        surface(source, 'MessageReadCommandSurface', 'Read', {
          id: 'ReadFileButton',
          icon: 'file',
          label: 'File.Label',
          tip: 'File.Tip',
          // SupportsNoItemContext is left out on purpose: it would switch on multi-select (docs/decisions/0008).
          action: [openPane, textElement('SupportsPinning', 'true')],
        }),
        surface(source, 'MessageComposeCommandSurface', 'Compose', {
          id: 'ComposeFileButton',
          icon: 'file',
          label: 'File.Label',
          tip: 'Compose.Tip',
          action: [openPane],
        }),
      ),
    ),
  );

const versionOverrides = (source) =>
  element(
    'VersionOverrides',
    {
      xmlns: 'http://schemas.microsoft.com/office/mailappversionoverrides',
      'xsi:type': 'VersionOverridesV1_0',
    },
    element(
      'VersionOverrides',
      {
        xmlns: 'http://schemas.microsoft.com/office/mailappversionoverrides/1.1',
        'xsi:type': 'VersionOverridesV1_1',
      },
      element(
        'Requirements',
        {},
        element(
          'bt:Sets',
          { DefaultMinVersion: source.requirements.outlook.minVersion },
          element('bt:Set', { Name: source.requirements.outlook.name }),
        ),
      ),
      hosts(source),
      resources(source, {
        icons: ['file'],
        urls: { 'Pane.Url': source.pages.outlook },
        short: { Name: source.texts.name, 'File.Label': source.texts.file },
        long: { 'File.Tip': source.texts.fileTip, 'Compose.Tip': source.texts.composeTip },
      }),
      webApplicationInfo(source),
    ),
  );

/** Where a host without add-in commands would show the pane; the schema asks for it. */
const form = (type, page, ...more) =>
  element(
    'Form',
    { 'xsi:type': type },
    element('DesktopSettings', {}, element('SourceLocation', { DefaultValue: page }), ...more),
  );

/** @param {import('./source.mjs').ManifestSource} source */
export const outlookManifest = (source) =>
  document(
    element(
      'OfficeApp',
      { ...NAMESPACES, 'xsi:type': 'MailApp' },
      ...head(source, source.ids.outlook, source.texts.outlook, [64, 128]),
      element('Hosts', {}, element('Host', { Name: 'Mailbox' })),
      element(
        'Requirements',
        {},
        element(
          'Sets',
          { DefaultMinVersion: source.requirements.outlook.minVersion },
          element('Set', { Name: source.requirements.outlook.name }),
        ),
      ),
      element(
        'FormSettings',
        {},
        form('ItemRead', source.pages.outlook, textElement('RequestedHeight', '450')),
        form('ItemEdit', source.pages.outlook),
      ),
      textElement('Permissions', source.permissions.outlook.xml),
      element('Rule', { 'xsi:type': 'ItemIs', ItemType: 'Message', FormType: 'ReadOrEdit' }),
      textElement('DisableEntityHighlighting', 'true'),
      versionOverrides(source),
    ),
  );
