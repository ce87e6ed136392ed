/** What the two XML manifests have in common. */
import { element, textElement } from './xml.mjs';

/** A text in the default locale with its overrides, in the manifest's own namespace. */
const localized = (source, name, texts) =>
  element(
    name,
    { DefaultValue: texts.da },
    element('Override', { Locale: source.locales.en, Value: texts.en }),
  );

/** The head that every XML manifest begins with, in the order that the schema fixes. */
export const head = (source, id, description, iconSizes) => [
  textElement('Id', id),
  textElement('Version', `${source.version}.0`),
  textElement('ProviderName', source.provider),
  textElement('DefaultLocale', source.locales.da),
  localized(source, 'DisplayName', source.texts.name),
  localized(source, 'Description', description),
  element('IconUrl', { DefaultValue: source.icon('enkeltvis', iconSizes[0]) }),
  element('HighResolutionIconUrl', { DefaultValue: source.icon('enkeltvis', iconSizes[1]) }),
  element('SupportUrl', { DefaultValue: source.pages.about }),
  element('AppDomains', {}, ...source.appDomains.map((domain) => textElement('AppDomain', domain))),
];

/** Resources of a VersionOverrides: ids are at most 32 characters, each is used at least once. */
export function resources(source, { icons, urls, short, long }) {
  const texts = (entries) =>
    Object.entries(entries).map(([id, text]) =>
      element(
        'bt:String',
        { id, DefaultValue: text.da },
        element('bt:Override', { Locale: source.locales.en, Value: text.en }),
      ),
    );
  const images = icons.flatMap((name) =>
    source
      .commandIcons(name)
      .map(({ size, url }) => element('bt:Image', { id: `Icon.${name}.${size}`, DefaultValue: url })),
  );
  return element(
    'Resources',
    {},
    element('bt:Images', {}, ...images),
    element(
      'bt:Urls',
      {},
      ...Object.entries(urls).map(([id, url]) => element('bt:Url', { id, DefaultValue: url })),
    ),
    element('bt:ShortStrings', {}, ...texts(short)),
    element('bt:LongStrings', {}, ...texts(long)),
  );
}

export const iconList = (source, name) =>
  element(
    'Icon',
    {},
    ...source
      .commandIcons(name)
      .map(({ size }) => element('bt:Image', { size, resid: `Icon.${name}.${size}` })),
  );

/** A ribbon button that opens a task pane; `action` holds the lines inside the Action element. */
export const paneButton = (source, { id, icon, label, tip, action }) =>
  element(
    'Control',
    { 'xsi:type': 'Button', id },
    element('Label', { resid: label }),
    element('Supertip', {}, element('Title', { resid: label }), element('Description', { resid: tip })),
    iconList(source, icon),
    element('Action', { 'xsi:type': 'ShowTaskpane' }, ...action),
  );

export const NAMESPACES = {
  xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
};

/** Single sign-on through Entra; left out when the manifest was made without a client id. */
export const webApplicationInfo = ({ signIn }) =>
  signIn === null
    ? null
    : element(
        'WebApplicationInfo',
        {},
        textElement('Id', signIn.clientId),
        textElement('Resource', signIn.resource),
        element('Scopes', {}, ...signIn.scopes.map((scope) => textElement('Scope', scope))),
      );
