import type { DemoWords } from './da';

export const en: DemoWords = {
  note: {
    title: 'Trial mode – local user',
    text: 'Mails, citizens and cases are invented. Nothing leaves this machine.',
  },
  loading: 'Fetching the mailbox …',
  noSamples: 'The invented mails could not be fetched. Reload the page, or open a mail file of your own.',
  list: {
    title: 'All inboxes',
    own: 'Own files',
    label: 'Mailbox',
    count: (n) => (n === 1 ? '1 mail' : `${n} mails`),
    search: 'Search mails',
    none: (text) => `No mails with “${text}”.`,
    attachments: 'Has attachments',
    filed: 'Filed',
    noSubject: '(no subject)',
    unknownSender: 'Unknown sender',
  },
  read: {
    label: 'The mail',
    to: (names) => `To ${names}`,
    attachments: 'Attachments',
    download: (name) => `Download ${name}`,
    link: 'is in the cloud',
    noText: '(the mail has no text)',
    noMail: 'Choose a mail in the list.',
  },
  pane: { label: 'Enkeltvis' },
  open: {
    button: 'Open a mail file …',
    hint: 'or drag .eml and .msg files onto the page. At most 150 MB.',
    drop: 'Drop the mail here',
    dropText: 'It is opened in this browser only. Nothing is sent until you file it.',
    opening: (name) => `Opening ${name} …`,
    close: 'Close',
  },
  refused: {
    'not-a-mail': (name) =>
      `“${name}” is not a mail that Enkeltvis can read. The file has not been sent anywhere. Save the mail from Outlook as .eml or .msg and try again.`,
    'too-large': (name) =>
      `“${name}” is larger than 150 MB. The file has not been sent anywhere. Save the large attachments on their own and file them directly in the case system.`,
    other: (name) =>
      `“${name}” could not be read. The file has not been sent anywhere. Save the mail from Outlook again and try once more.`,
  },
  unreadable: {
    body: 'The text of the mail cannot be shown here.',
    encrypted:
      'The mail is encrypted. Its text and attachments cannot be read here, but the whole mail can be filed.',
    attachment: (name) => `${name} could not be taken out of the mail.`,
  },
};
