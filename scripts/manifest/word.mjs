/** manifest.word.xml: Word. */
import { document, element, textElement } from './xml.mjs';
import { head, iconList, NAMESPACES, paneButton, resources, webApplicationInfo } from './xml-parts.mjs';

const host = (source) =>
  element(
    'Host',
    { 'xsi:type': 'Document' },
    element(
      'DesktopFormFactor',
      {},
      element(
        'GetStarted',
        {},
        element('Title', { resid: 'Start.Title' }),
        element('Description', { resid: 'Start.Text' }),
        element('LearnMoreUrl', { resid: 'About.Url' }),
      ),
      element(
        'ExtensionPoint',
        { 'xsi:type': 'PrimaryCommandSurface' },
        element(
          'OfficeTab',
          { id: 'TabHome' },
          element(
            'Group',
            { id: 'HomeGroup' },
            element('Label', { resid: 'Name' }),
            iconList(source, 'enkeltvis'),
            paneButton(source, {
              id: 'OpenButton',
              icon: 'enkeltvis',
              label: 'Open.Label',
              tip: 'Open.Tip',
              action: [
                textElement('TaskpaneId', 'Enkeltvis.Word'),
                element('SourceLocation', { resid: 'Pane.Url' }),
              ],
            }),
          ),
        ),
      ),
    ),
  );

/** @param {import('./source.mjs').ManifestSource} source */
export const wordManifest = (source) =>
  document(
    element(
      'OfficeApp',
      { ...NAMESPACES, 'xsi:type': 'TaskPaneApp' },
      ...head(source, source.ids.word, source.texts.word, [32, 64]),
      element('Hosts', {}, element('Host', { Name: 'Document' })),
      element(
        'Requirements',
        {},
        element(
          'Sets',
          { DefaultMinVersion: source.requirements.word.minVersion },
          element('Set', { Name: source.requirements.word.name }),
        ),
      ),
      element('DefaultSettings', {}, element('SourceLocation', { DefaultValue: source.pages.word })),
      textElement('Permissions', source.permissions.word.xml),
      element(
        'VersionOverrides',
        {
          xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
          'xsi:type': 'VersionOverridesV1_0',
        },
        element('Hosts', {}, host(source)),
        resources(source, {
          icons: ['enkeltvis'],
          urls: { 'Pane.Url': source.pages.word, 'About.Url': source.pages.about },
          short: {
            Name: source.texts.name,
            'Open.Label': source.texts.open,
            'Start.Title': source.texts.startTitle,
          },
          long: { 'Open.Tip': source.texts.openTip, 'Start.Text': source.texts.startText },
        }),
        webApplicationInfo(source),
      ),
    ),
  );
