/**
 * The one source of truth for all manifests: what the add-in is called, where it lives, what it asks for and which
 * buttons it puts where. The generators beside this file only know the format they write.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

const DEFAULT_ORIGIN = 'https://localhost:3000';

/** Permanent: Office knows an installed add-in by its id. Never change one after release. */
const IDS = {
  outlook: '1544489f-0fe2-429d-9cf0-aa38424a0f1d',
  word: '76b6b37d-1ecb-4a12-af14-04d5fd893066',
  unified: '356e344e-8a58-4a15-81bf-8d6c51f59bb0',
};

/** Texts in both languages; `da` is the default locale of every manifest. */
const TEXTS = {
  name: { da: 'Enkeltvis', en: 'Enkeltvis' },
  fullName: {
    da: 'Enkeltvis – journalisér mail og bilag ét for ét',
    en: 'Enkeltvis – file mail and attachments one by one',
  },
  short: {
    da: 'Journalisér mailen og hvert bilag som sit eget dokument på sagen',
    en: 'File the mail and each attachment as a document of its own on the case',
  },
  outlook: {
    da: 'Journalisér mailen og hvert bilag som sit eget dokument på den rigtige sag i kommunens sagssystem – med forslag til sag og titler.',
    en: 'File the mail and each attachment as a document of its own on the right case in the municipality’s case system – with suggested case and titles.',
  },
  word: {
    da: 'Enkeltvis i Word: arbejd med dokumenter fra kommunens sager.',
    en: 'Enkeltvis in Word: work with documents from the municipality’s cases.',
  },
  full: {
    da: 'Enkeltvis viser, hvilken sag en mail hører til, og foreslår en titel til mailen og til hvert bilag. Med ét klik journaliseres de på sagen, hvert som sit eget dokument. Data sendes kun til den gateway, som kommunen selv driver.',
    en: 'Enkeltvis shows which case a mail belongs to and suggests a title for the mail and for each attachment. One click files them on the case, each as a document of its own. Data is sent only to the gateway that the municipality itself runs.',
  },
  file: { da: 'Journalisér', en: 'File' },
  fileTip: {
    da: 'Åbn Enkeltvis, og journalisér mailen og dens bilag enkeltvis.',
    en: 'Open Enkeltvis and file the mail and its attachments one by one.',
  },
  composeTip: {
    da: 'Åbn Enkeltvis ved siden af mailen, du skriver.',
    en: 'Open Enkeltvis beside the mail you are writing.',
  },
  open: { da: 'Enkeltvis', en: 'Enkeltvis' },
  openTip: { da: 'Åbn Enkeltvis ved siden af dokumentet.', en: 'Open Enkeltvis beside the document.' },
  startTitle: { da: 'Enkeltvis er klar', en: 'Enkeltvis is ready' },
  startText: {
    da: 'Du finder Enkeltvis på fanen Hjem.',
    en: 'You find Enkeltvis on the Home tab.',
  },
};

/** XML locales; the unified manifest uses the language alone (`da`, `en`). */
const LOCALES = { da: 'da-DK', en: 'en-US' };

/** Sizes Office asks for in XML ribbons and the unified manifest alike. */
const COMMAND_ICON_SIZES = [16, 32, 80];

/**
 * @typedef {object} Options
 * @property {string} [origin]    where the gateway is reached by the browser, https, without a path
 * @property {string} [clientId]  Entra application (client) id; left out of the manifests when missing
 */

/**
 * Everything the generators need.
 * @param {Options} [options]
 */
export function manifestSource({ origin = DEFAULT_ORIGIN, clientId } = {}) {
  const url = new URL(origin);
  if (url.protocol !== 'https:' || url.origin !== origin.replace(/\/$/, '')) {
    throw new Error(`--origin must be https://host[:port] without a path, got ${origin}`);
  }
  if (clientId !== undefined && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(clientId)) {
    throw new Error(`--client-id must be a GUID, got ${clientId}`);
  }
  const at = (file) => `${url.origin}/${file}`;
  const icon = (name, size) => at(`icons/${name}-${size}.png`);
  return {
    ids: IDS,
    version,
    provider: 'Enkeltvis contributors',
    texts: TEXTS,
    locales: LOCALES,
    origin: url.origin,
    host: url.host,
    pages: { outlook: at('taskpane.html'), word: at('word.html'), about: at('about/index.html') },
    icon,
    commandIcons: (name) => COMMAND_ICON_SIZES.map((size) => ({ size, url: icon(name, size) })),
    /** Pages outside the gateway's origin that may be shown in the pane or a dialog: Entra's sign-in. */
    appDomains: ['https://login.microsoftonline.com'],
    signIn:
      clientId === undefined
        ? null
        : {
            clientId,
            resource: `api://${url.host}/${clientId}`,
            scopes: ['openid', 'profile', 'Mail.Read', 'Mail.Read.Shared'],
          },
    permissions: {
      outlook: { xml: 'ReadWriteMailbox', unified: ['Mailbox.ReadWrite.User', 'Mailbox.SharedFolder'] },
      word: { xml: 'ReadWriteDocument', unified: ['Document.ReadWrite.User'] },
    },
    requirements: {
      outlook: { name: 'Mailbox', minVersion: '1.5' },
      word: { name: 'WordApi', minVersion: '1.3' },
    },
    accentColor: '#0F6CBD',
  };
}

/** @typedef {ReturnType<typeof manifestSource>} ManifestSource */
