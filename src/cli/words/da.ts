import type { RejectReason } from '../../contract/filing';
import type { ProblemCode } from '../../contract/problem';
import type { MailReadProblem } from '../../domain/mail/mail-read-error';
import type { ConfigProblemCode } from '../../gateway/config/gateway-config';
import type { StartProblem } from '../../gateway/config/start-error';
import type { StoreOpenProblem } from '../../gateway/store/store-open-error';

/** What the sentences about a gateway that did not start need to know. */
export interface StartFacts {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** Address of the Enkeltvis that is in the way; null when something else is, or nobody knows. */
  readonly other: { readonly url: string; readonly pid: number | null } | null;
}

const exitCodes = `Slutkoder:
  0  alt lykkedes
  1  mindst ét dokument blev ikke journaliseret
  2  kommandoen eller indstillingerne er forkerte
  3  gatewayen kan ikke nås eller startes, eller databasen kan ikke åbnes
  4  mailen er allerede journaliseret på sagen
  5  sagen findes ikke eller er lukket`;

export const da = {
  /** For dates. */
  locale: 'da-DK',
  help: {
    product: 'Journaliserer mails og vedhæftninger hver for sig – fra kommandolinjen.',
    titles: {
      'Usage:': 'Brug:',
      'Arguments:': 'Argumenter:',
      'Options:': 'Tilvalg:',
      'Global Options:': 'Fælles tilvalg:',
      'Commands:': 'Kommandoer:',
    },
    example: 'Eksempel:',
    exitCodes,
    helpOption: 'vis denne hjælp',
    version: 'vis versionen',
    lang: 'sprog: da eller en',
    data: 'mappe med den indlejrede database (ellers ENKELTVIS_DATA eller ./enkeltvis-data)',
    gateway: 'adressen på en gateway, der kører; adgangsnøglen læses fra ENKELTVIS_TOKEN',
    json: 'svar som JSON på stdout',
    start: 'Start gatewayen, og vis adressen.',
    port: 'port (ellers ENKELTVIS_PORT eller 3000; 0 tager en ledig)',
    host: 'netværksadresse at lytte på (ellers ENKELTVIS_HOST eller 127.0.0.1)',
    demo: 'kør som prøve med opdigtede mails og sager',
    file: 'Journalisér en mail (.eml eller .msg) og hver vedhæftning på en sag.',
    mail: 'mailfilen',
    case: 'sagsnummer',
    system: 'sagssystemets id, når flere systemer har sager med det nummer',
    title:
      'titel på et dokument: "mail=…", "<vedhæftningens navn>=…" eller "<nummer>=…"; kan gentages, og tager en fravalgt vedhæftning med',
    again: 'journalisér igen, selv om mailen allerede er på sagen; grunden gemmes',
    wait: (seconds: number) => `hvor længe der ventes på sagssystemet, i sekunder (ellers ${seconds})`,
    cases: 'Sager.',
    search: 'Find sager på nummer, titel eller part.',
    searchText: 'det, der søges efter',
    importCases: 'Læs sager ind i den indlejrede sagsstyring fra en fil med én sag (JSON) på hver linje.',
    importFile: 'filen',
  },
  usage: {
    unknownOption: (name: string) => `Tilvalget ${name} findes ikke. Se "enkeltvis --help".`,
    unknownCommand: (name: string) => `Kommandoen ${name} findes ikke. Se "enkeltvis --help".`,
    missingArgument: (name: string) => `Der mangler ${name}. Se "enkeltvis --help".`,
    missingOption: (name: string) => `Tilvalget ${name} skal angives. Se "enkeltvis --help".`,
    missingValue: (name: string) => `Tilvalget ${name} mangler sin værdi. Se "enkeltvis --help".`,
    tooManyArguments: 'Der er flere argumenter, end kommandoen tager. Se "enkeltvis --help".',
    notSeconds: (text: string) => `"${text}" er ikke et antal sekunder.`,
    badTitle: (text: string) =>
      `"${text}" har ikke formen "del=titel", hvor delen er mail, et nummer eller et filnavn.`,
    noSuchPart: (part: string, parts: string) => `Mailen har ingen del "${part}". Den har: ${parts}.`,
    againTooShort: 'Skriv en grund på mindst tre tegn efter --again.',
    other: 'Kommandoen er ikke rigtig. Se "enkeltvis --help".',
  },
  start: {
    running: (url: string) => `Enkeltvis kører på ${url} – stop med Ctrl+C.`,
    stopping: 'Stopper …',
  },
  file: {
    filing: (count: number, number: string, title: string) =>
      `Journaliserer ${count === 1 ? 'ét dokument' : `${count} dokumenter`} på sag ${number} – ${title}`,
    filed: (number: number | null, title: string) =>
      `  journaliseret${number === null ? '' : ` som nr. ${number}`}: ${title}`,
    already: (number: number | null, title: string) =>
      `  er på sagen i forvejen${number === null ? '' : ` som nr. ${number}`}: ${title}`,
    rejected: (title: string, reason: string) => `  afvist: ${title} – ${reason}`,
    notRead: (title: string, reason: string) => `  kunne ikke læses: ${title} – ${reason}`,
    notSent: (title: string, reason: string) => `  ikke sendt: ${title} – ${reason}`,
    onItsWay: (title: string) => `  gemt, men ikke journaliseret endnu: ${title}`,
    unknown: (title: string) => `  uvist, om den blev journaliseret; se efter på sagen: ${title}`,
    allFiled: (count: number) =>
      count === 1 ? 'Dokumentet er journaliseret.' : `Alle ${count} dokumenter er journaliseret.`,
    someFailed: (failed: number, count: number) =>
      `${failed} af ${count} dokumenter blev ikke journaliseret; de andre er på sagen. Kør kommandoen igen for at prøve dem, der mangler.`,
    stillWaiting: (waiting: number) =>
      `${waiting === 1 ? 'Ét dokument venter' : `${waiting} dokumenter venter`} på sagssystemet. Det er gemt sikkert i gatewayen og journaliseres, så snart systemet svarer og gatewayen kører.`,
    alreadyFiled: (number: string, by: string, when: string) =>
      `Mailen er allerede journaliseret på sag ${number} af ${by} ${when}. Der er ikke gjort noget. Skal den journaliseres igen, så brug --again med en grund.`,
    alreadyFiledUnknown: (number: string) =>
      `Mailen er allerede journaliseret på sag ${number}. Der er ikke gjort noget. Skal den journaliseres igen, så brug --again med en grund.`,
    caseNotFound: (number: string) =>
      `Der er ingen sag med nummer ${number}, som du kan se. Der er ikke gjort noget.`,
    caseClosed: (number: string) =>
      `Sag ${number} er lukket. Der er ikke gjort noget. Vælg en åben sag, eller få sagen genåbnet.`,
    severalCases: (number: string, systems: string) =>
      `Flere systemer har en sag ${number}: ${systems}. Vælg med --system. Der er ikke gjort noget.`,
  },
  cases: {
    none: 'Ingen sager fundet.',
    closed: 'lukket',
    imported: (added: number, updated: number) =>
      `${added} ${added === 1 ? 'sag' : 'sager'} er læst ind, ${updated} opdateret.`,
    importFailed: (line: number, why: string) => `  linje ${line}: ${why}`,
    importSomeFailed: (count: number) =>
      `${count} ${count === 1 ? 'linje' : 'linjer'} kunne ikke læses som en sag; de andre er læst ind. Ret dem, og kør kommandoen igen.`,
    gatewayRuns: (url: string) =>
      `Gatewayen på ${url} har databasen åben. Der er ikke gjort noget. Stop den, og prøv igen.`,
  },
  problems: {
    unexpected: (name: string) =>
      `Noget uventet gik galt (${name}). Det, der allerede er journaliseret, er på sagen. Sæt ENKELTVIS_DEBUG=1 for at se mere.`,
    fileNotFound: (file: string) => `Filen ${file} findes ikke eller kan ikke læses.`,
    tokenMissing: 'Gatewayen kræver adgang. Sæt ENKELTVIS_TOKEN til en gyldig adgangsnøgle, og prøv igen.',
    notAGateway: (address: string) =>
      `${address} er ikke en adresse på en gateway, som http://localhost:3000.`,
    gateway: {
      unreachable: 'Gatewayen kan ikke nås. Der er ikke gået noget tabt; prøv igen, når den kører.',
      'invalid-request':
        'Gatewayen forstod ikke forespørgslen. Brug samme version af kommandoen og gatewayen.',
      unauthenticated: 'Gatewayen kender ikke adgangsnøglen. Hent en ny, og sæt den i ENKELTVIS_TOKEN.',
      forbidden: 'Det har du ikke adgang til.',
      'not-found': 'Det findes ikke længere.',
      'already-filed': 'Den er allerede journaliseret på sagen.',
      'case-closed': 'Sagen er lukket.',
      'case-not-found': 'Sagen findes ikke, eller du har ikke adgang til den.',
      'title-too-long': 'Titlen er for lang. Giv en kortere med --title.',
      'title-empty': 'Titlen mangler. Giv en med --title.',
      'document-kind-unknown': 'Sagssystemet kender ikke dokumenttypen.',
      'upload-offset-mismatch': 'Overførslen kom ud af trit. Prøv igen.',
      'upload-digest-mismatch': 'Dokumentet blev beskadiget undervejs og er ikke journaliseret. Prøv igen.',
      'upload-size-mismatch': 'Dokumentet ændrede størrelse undervejs og er ikke journaliseret. Prøv igen.',
      'upload-incomplete': 'Dokumentet kom ikke helt frem og er ikke journaliseret. Prøv igen.',
      'too-large': 'Dokumentet er større end de 150 MB, der kan journaliseres.',
      'too-many-documents': 'Mailen har flere vedhæftninger, end der kan journaliseres på én gang.',
      'too-many-requests': 'Gatewayen har travlt. Vent lidt, og prøv igen.',
      'wrong-state': 'Dokumentet er allerede et andet sted i forløbet. Se efter på sagen.',
      'storage-full': 'Gatewayens disk er fuld. Der er ikke gået noget tabt; gør plads, og prøv igen.',
      'system-unavailable': 'Sagssystemet svarer ikke. Prøv igen om lidt.',
      internal: 'Gatewayen fejlede. Der er ikke gået noget tabt; se i dens log.',
    } satisfies Record<ProblemCode | 'unreachable', string>,
    requestId: (id: string) => ` (forespørgsel ${id})`,
    mail: {
      timeout: 'Den kunne ikke læses i tide.',
      denied: 'Der er ikke adgang til den.',
      empty: 'Den er tom, selv om den burde have indhold.',
      'item-changed': 'Mailen blev skiftet ud undervejs.',
      gone: 'Den findes ikke længere.',
      'cloud-link': 'Den er kun et link og har intet indhold at journalisere.',
      encrypted: 'Den er krypteret og kan ikke læses.',
      'too-large': 'Den er større end de 150 MB, der kan journaliseres.',
      'not-a-mail': 'Filen er ikke en mail (.eml eller .msg), der kan læses.',
      aborted: 'Læsningen blev afbrudt.',
      'source-error': 'Den kunne ikke læses.',
    } satisfies Record<MailReadProblem, string>,
    nothingFiled: (problem: string) => `${problem} Der er ikke journaliseret noget.`,
    rejected: {
      'case-closed': 'sagen er lukket',
      'case-not-found': 'sagen findes ikke',
      'no-access': 'du har ikke adgang til sagen',
      'title-refused': 'sagssystemet tager ikke titlen',
      'too-large': 'dokumentet er for stort',
      other: 'sagssystemet sagde nej',
    } satisfies Record<RejectReason, string>,
    config: {
      missing: 'mangler',
      'not-a-port': 'er ikke en port (0–65535)',
      'not-a-host': 'er ikke en netværksadresse',
      'not-a-guid': 'er ikke et id (GUID)',
      'not-a-url': 'er ikke en adresse',
      'not-https': 'skal begynde med https://',
      'not-a-database-url': 'er ikke en PostgreSQL-adresse (postgres://bruger@vært/database)',
      'not-an-origin': 'er ikke en oprindelse som https://vært',
      'not-a-domain': 'er ikke et domæne',
      'not-yes-or-no': 'skal være ja eller nej',
      'not-a-log-level': 'er ikke et logniveau',
      'demo-with-tenant':
        'prøven kan ikke køre sammen med en rigtig lejer (ENKELTVIS_TENANT_ID, ENKELTVIS_CLIENT_ID)',
      'demo-off-loopback': 'prøven må kun lytte på maskinen selv (127.0.0.1)',
    } satisfies Record<ConfigProblemCode, string>,
    configIntro: 'Gatewayen startede ikke, fordi indstillingerne er forkerte:',
    start: {
      'port-taken': ({ port, other }: StartFacts) =>
        other === null
          ? `Port ${port} er optaget af et andet program, så gatewayen startede ikke. Vælg en anden med --port.`
          : `Enkeltvis kører allerede på ${other.url}. Brug den, eller vælg en anden port med --port.`,
      'port-not-allowed': ({ port }: StartFacts) =>
        `Port ${port} kræver særlige rettigheder, så gatewayen startede ikke. Vælg en over 1023 med --port.`,
      'host-unknown': ({ host }: StartFacts) =>
        `Maskinen har ingen netværksadresse ${host}, så gatewayen startede ikke. Ret --host eller ENKELTVIS_HOST.`,
      'tls-unreadable': () =>
        'Certifikat eller nøgle kan ikke læses eller passer ikke sammen, så gatewayen startede ikke. Ret ENKELTVIS_TLS_CERT og ENKELTVIS_TLS_KEY.',
      'samples-unreadable': () =>
        'Prøvens sager kan ikke læses, så gatewayen startede ikke. Hent Enkeltvis på ny, og prøv igen.',
    } satisfies Record<StartProblem, (facts: StartFacts) => string>,
    store: {
      'folder-locked': ({ dataDir, other }: StartFacts) =>
        other === null
          ? `Datamappen ${dataDir} er i brug af en anden proces. Data er urørte. Vent, til den er færdig, eller vælg en anden mappe med --data.`
          : `Datamappen ${dataDir} er i brug af Enkeltvis på ${other.url}${other.pid === null ? '' : ` (proces ${other.pid})`}. Data er urørte. Brug den, eller vælg en anden mappe med --data.`,
      'folder-not-writable': ({ dataDir }: StartFacts) =>
        `Der kan ikke skrives i datamappen ${dataDir}. Der er ikke lavet noget. Giv adgang, eller vælg en anden mappe med --data.`,
      'folder-damaged': ({ dataDir }: StartFacts) =>
        `Databasen i ${dataDir} er beskadiget og kan ikke åbnes. Den er ikke rørt. Læg en sikkerhedskopi tilbage, eller vælg en anden mappe med --data.`,
      'disk-full': ({ dataDir }: StartFacts) =>
        `Disken med ${dataDir} er fuld. Data, der allerede er gemt, er urørte. Gør plads, og prøv igen.`,
      'url-invalid': () =>
        'DATABASE_URL peger ikke på en PostgreSQL-database, der findes. Der er ikke gjort noget. Ret den (postgres://bruger@vært/database).',
      unreachable: () =>
        'PostgreSQL-serveren i DATABASE_URL svarer ikke. Der er ikke gjort noget. Se, om den kører, og prøv igen.',
      'access-denied': () =>
        'PostgreSQL-serveren afviser brugeren i DATABASE_URL. Der er ikke gjort noget. Ret bruger, adgangskode eller rettigheder.',
      'newer-version': () =>
        'Databasen er brugt af en nyere Enkeltvis. Den er ikke rørt. Brug den nyere version.',
      failed: () => 'Databasen kunne ikke åbnes. Data er urørte. Sæt ENKELTVIS_DEBUG=1 for at se mere.',
    } satisfies Record<StoreOpenProblem, (facts: StartFacts) => string>,
  },
};

/** Every text of the command line. */
export type Words = typeof da;
