import { daFailures } from './da-failures';

type Direction = 'incoming' | 'outgoing' | 'internal';
type Role = 'citizen' | 'company' | 'association' | 'authority' | 'colleague';

const documents = (n: number) => (n === 1 ? '1 dokument' : `${n} dokumenter`);
const roles: Record<Role, string> = {
  citizen: 'borger',
  company: 'virksomhed',
  association: 'forening',
  authority: 'myndighed',
  colleague: 'kollega',
};

/** What the user reads, in Danish. Plurals and word order are functions, so that each language has its own. */
export const da = {
  ...daFailures,
  language: 'da',
  tabs: { label: 'Enkeltvis', mail: 'Mail', cases: 'Sager' },
  actions: {
    retry: 'Prøv igen',
    cancel: 'Fortryd',
    back: 'Tilbage',
    close: 'Luk',
    more: 'Mere',
    reload: 'Genindlæs',
    search: 'Søg',
    openCase: 'Åbn sagen',
    otherCase: 'Vælg en anden sag',
    editTitle: 'Ret titlen',
    fileAgain: 'Journalisér igen …',
    backToForm: 'Tilbage til mailen',
  },
  menu: {
    english: 'English',
    danish: 'Dansk',
    shortcuts: 'Genveje',
    about: 'Om Enkeltvis',
    version: (version: string) => `Version ${version}`,
    aboutText: 'Enkeltvis journaliserer mailen og hver vedhæftet fil som hvert sit dokument.',
    signedInAs: (name: string) => `Du er logget på som ${name}.`,
    keys: [
      ['Ctrl+Enter', 'Journalisér'],
      ['Alt+1 … Alt+9', 'Vælg forslag 1 … 9'],
      ['Esc', 'Luk det, der er åbent'],
    ] as readonly (readonly [string, string])[],
  },
  starting: 'Starter …',
  loading: 'Henter …',
  nothingShown: {
    'no-item': ['Ingen mail er valgt', 'Vælg en mail i listen, så kan du journalisere den her.'],
    draft: ['Mailen er ikke sendt endnu', 'Når den er sendt, kan du journalisere den fra Sendt post.'],
    appointment: [
      'Det er en aftale i kalenderen',
      'Aftaler kan ikke journaliseres herfra. En mødeindkaldelse i indbakken kan.',
    ],
    unsupported: [
      'Den kan ikke læses her',
      'Enkeltvis får ikke adgang til det, der er valgt. Vælg en almindelig mail.',
    ],
  } satisfies Record<string, readonly [title: string, text: string]>,
  notInOutlook: {
    title: 'Enkeltvis hører til i Outlook',
    text: 'Åbn en mail i Outlook, og vælg Enkeltvis på båndet.',
  },
  dropHint: 'Du kan også trække en mail (.eml eller .msg) ind i vinduet.',
  word: {
    title: 'Word-delen kommer',
    text: 'Her kan du snart skrive dagsordenspunkter ud fra en sag. Mails journaliserer du i Outlook.',
  },
  mail: {
    direction: { incoming: 'indgående', outgoing: 'udgående', internal: 'intern' } satisfies Record<
      Direction,
      string
    >,
    /** Words around the correspondent's name, which stands in bold. */
    heading: (direction: Direction, role: Role | null): readonly [before: string, after: string] => [
      { incoming: 'Indgående fra', outgoing: 'Udgående til', internal: 'Intern fra' }[direction],
      role === null || role === 'colleague' ? '' : `(${roles[role]})`,
    ],
    unknownPerson: 'ukendt',
    others: (n: number) => `og ${n} ${n === 1 ? 'anden' : 'andre'}`,
    noSubject: '(intet emne)',
    shared: (mailbox: string) => `Fra fællespostkassen ${mailbox}`,
    encrypted: 'Mailen er krypteret. Den journaliseres som ét dokument, fordi delene ikke kan læses her.',
  },
  cases: {
    heading: 'Sag',
    finding: 'Finder sagen …',
    none: 'Ingen forslag til sag. Søg efter sagen.',
    failed: 'Forslagene kunne ikke hentes. Du kan søge efter sagen.',
    closed: 'Lukket',
    open: 'Åben',
    otherSuggestions: (n: number) => (n === 1 ? '1 andet forslag' : `${n} andre forslag`),
    noOthers: 'Andre forslag',
    chosenByUser: 'Du valgte sagen',
    kle: (number: string, title: string | null) => (title === null ? `KLE ${number}` : `${number} ${title}`),
    reason: {
      'same-conversation': 'Samme mailtråd',
      'case-number': 'Sagsnummeret står i mailen',
      'title-words': 'Ligner sagens titel',
      recent: 'Brugt for nylig',
    },
    partyReason: (name: string | null) => `${name ?? 'Afsenderen'} er part`,
    closedWarning: 'Sagen er lukket. Sagssystemet siger måske nej.',
  },
  search: {
    label: 'Søg efter sag',
    placeholder: 'Nummer, titel eller part',
    results: 'Fundne sager',
    searching: 'Søger …',
    found: (n: number) => (n === 1 ? '1 sag fundet' : `${n} sager fundet`),
    nothing: (text: string) => `Ingen sager fundet for “${text}”. Prøv med et andet ord eller sagsnummeret.`,
    hint: 'Skriv mindst to tegn.',
    noParty: 'Ingen part',
  },
  documents: {
    heading: 'Dokumenter',
    count: (included: number, all: number) => `${included} af ${all}`,
    theMail: 'mailen',
    include: (name: string) => `Tag ${name} med`,
    title: (name: string) => `Titel på ${name}`,
    edit: 'Ret dato, retning og type',
    editFor: (name: string) => `Ret dato, retning og type for ${name}`,
    date: 'Dokumentdato',
    direction: 'Retning',
    kind: 'Type',
    mailFact: 'Mail',
    unknownKind: 'Andet',
    leftOut: {
      'signature-image': 'logo i signatur',
      'inline-image': 'billede i teksten',
      'calendar-file': 'kalenderfil',
      'cloud-link': 'link til en fil i skyen',
      'smime-signature': 'digital signatur',
      'empty-file': 'tom fil',
      user: 'ikke med',
    },
    finding: {
      'says-nothing': 'Skriv, hvad dokumentet handler om',
      'describe-media': 'Beskriv, hvad billedet viser',
      cpr: 'Titlen ser ud til at have et cpr-nummer',
      'too-long': 'Titlen er for lang',
      empty: 'Skriv en titel',
    },
    tooLong: (length: number, max: number) => `Titlen er for lang: ${length} tegn, højst ${max}`,
    dateMissing: 'Vælg en dato for dokumentet',
  },
  file: {
    submit: (n: number) => `Journalisér ${documents(n)}`,
    chooseCase: 'Vælg en sag først',
    chooseDocument: 'Vælg mindst ét dokument',
    checking: 'Ser efter, om mailen er journaliseret …',
    tooMany: (max: number) => `Højst ${max} dokumenter ad gangen`,
    lookupFailed:
      'Vi kunne ikke se, om mailen allerede er journaliseret. Se efter på sagen, før du journaliserer.',
  },
  again: {
    label: 'Hvorfor skal mailen journaliseres igen?',
    hint: 'Skriv kort hvorfor, mindst 3 tegn.',
    go: 'Videre',
    because: (reason: string) => `Journaliseres igen: ${reason}`,
  },
  progress: {
    onItsWay: 'På vej',
    filedOf: (n: number, all: number) => `${n} af ${all} er journaliseret`,
    needsYou: (n: number) => (n === 1 ? '1 dokument mangler' : `${n} dokumenter mangler`),
    retryAll: (n: number) => `Prøv de ${n} igen`,
    bar: 'Journaliseret',
    waiting: 'Venter på sin tur',
    reading: 'Hentes fra mailen …',
    uploading: (percent: number) => `Sendes … ${percent} %`,
    queued: 'Sendt, venter på sin tur',
    systemSilent: 'Sagssystemet svarer ikke',
    systemSilentText:
      'Dokumenterne er gemt sikkert her og journaliseres, så snart det svarer. Du behøver ikke gøre noget.',
    unavailable: 'Venter på sagssystemet',
    delivering: 'Journaliseres …',
    pending: 'Sendt. Sagssystemet svarer senere.',
    checking:
      'Sagssystemet holdt op med at svare. Vi ser efter, om dokumentet nåede frem. Det bliver ikke sendt to gange.',
    unknown:
      'Vi ved ikke, om dokumentet nåede frem. Sagssystemet holdt op med at svare, mens det blev sendt. Se efter på sagen.',
    unknownRetry: 'Nej, send igen',
    unknownQuestion: 'Ligger dokumentet på sagen? Gør det ikke, kan du sende det igen.',
    filed: (number: number | null) => (number === null ? 'Journaliseret' : `Journaliseret som nr. ${number}`),
    keepOpen: 'Lad mailen stå åben, til alt er hentet.',
    mayLeave: 'Du behøver ikke vente. Dokumenterne er gemt sikkert, og du kan lukke mailen.',
    announce: (title: string, state: string) => `${title}: ${state}`,
    startFailed: 'Journaliseringen kom ikke i gang',
  },
  done: {
    heading: (n: number) => (n === 1 ? '1 dokument er journaliseret' : `${n} dokumenter er journaliseret`),
    number: (number: number | null) => (number === null ? '–' : `nr. ${number}`),
    origin: {
      graph: 'Mailen er den oprindelige, hentet fra postkassen på serveren.',
      assembled: 'Mailen er sat sammen af de dele, Outlook gav os. Den oprindelige fil kunne ikke hentes.',
    },
  },
  filed: {
    badge: 'Journaliseret',
    by: 'Journaliseret af',
    hiddenCase: 'En sag, du ikke har adgang til',
    hint: 'Hører mailen også til på en anden sag, kan du journalisere den igen. Du bliver spurgt hvorfor.',
  },
  otherRuns: {
    working: (n: number) => (n === 1 ? '1 anden mail er på vej' : `${n} andre mails er på vej`),
    unfinished: (n: number) =>
      n === 1 ? '1 anden mail er ikke helt journaliseret' : `${n} andre mails er ikke helt journaliseret`,
  },
  caseView: {
    searchHeading: 'Find en sag',
    back: 'Sager',
    party: 'Part',
    responsible: 'Ansvarlig',
    subject: 'Emne',
    facet: 'Facet',
    documents: (n: number) => `Dokumenter (${n})`,
    noDocuments: 'Der er ingen dokumenter på sagen endnu.',
    noContent: 'Kun på listen: der er ingen fil at åbne',
    download: (title: string) => `Hent ${title}`,
    downloading: 'Hentes …',
    downloadFailed: 'Dokumentet kunne ikke hentes. Prøv igen.',
    attachmentTo: (number: number) => `bilag til nr. ${number}`,
    number: (number: number) => `nr. ${number}`,
    direction: { incoming: 'Indgående', outgoing: 'Udgående', internal: 'Intern' } satisfies Record<
      Direction,
      string
    >,
  },
};

/** Every language has exactly these texts. */
export type Messages = typeof da;
