/** What the trial's page says, in Danish. The pane beside it has its own words in `addin/i18n`. */
export const da = {
  note: {
    title: 'Prøvetilstand – lokal bruger',
    text: 'Mails, borgere og sager er opdigtede. Intet sendes ud af denne maskine.',
  },
  loading: 'Henter postkassen …',
  noSamples: 'De opdigtede mails kunne ikke hentes. Genindlæs siden, eller åbn en mailfil, du selv har.',
  list: {
    title: 'Alle indbakker',
    own: 'Egne filer',
    label: 'Postkasse',
    count: (n: number) => (n === 1 ? '1 mail' : `${n} mails`),
    search: 'Søg i mails',
    none: (text: string) => `Ingen mails med “${text}”.`,
    attachments: 'Har vedhæftede filer',
    filed: 'Journaliseret',
    noSubject: '(intet emne)',
    unknownSender: 'Ukendt afsender',
  },
  read: {
    label: 'Mailen',
    to: (names: string) => `Til ${names}`,
    attachments: 'Vedhæftede filer',
    download: (name: string) => `Hent ${name}`,
    link: 'ligger i skyen',
    noText: '(mailen har ingen tekst)',
    noMail: 'Vælg en mail i listen.',
  },
  pane: { label: 'Enkeltvis' },
  open: {
    button: 'Åbn en mailfil …',
    hint: 'eller træk .eml- og .msg-filer ind på siden. Højst 150 MB.',
    drop: 'Slip mailen her',
    dropText: 'Den åbnes kun her i browseren. Intet sendes, før du journaliserer.',
    opening: (name: string) => `Åbner ${name} …`,
    close: 'Luk',
  },
  refused: {
    'not-a-mail': (name: string) =>
      `“${name}” er ikke en mail, som Enkeltvis kan læse. Filen er ikke sendt nogen steder. Gem mailen fra Outlook som .eml eller .msg, og prøv igen.`,
    'too-large': (name: string) =>
      `“${name}” er større end 150 MB. Filen er ikke sendt nogen steder. Gem de store bilag for sig, og journalisér dem direkte i sagssystemet.`,
    other: (name: string) =>
      `“${name}” kunne ikke læses. Filen er ikke sendt nogen steder. Gem mailen igen fra Outlook, og prøv en gang til.`,
  },
  unreadable: {
    body: 'Mailens tekst kan ikke vises her.',
    encrypted:
      'Mailen er krypteret. Teksten og bilagene kan ikke læses her, men hele mailen kan journaliseres.',
    attachment: (name: string) => `${name} kunne ikke hentes ud af mailen.`,
  },
};

export type DemoWords = typeof da;
