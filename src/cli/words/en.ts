import type { Words } from './da';

const exitCodes = `Exit codes:
  0  everything succeeded
  1  at least one document was not filed
  2  the command or the settings are wrong
  3  the gateway cannot be reached or started, or the database cannot be opened
  4  the mail is already filed on the case
  5  the case does not exist or is closed`;

const documents = (count: number) => (count === 1 ? 'one document' : `${count} documents`);

export const en: Words = {
  locale: 'en-GB',
  help: {
    product: 'Files mails and their attachments, each on its own, from the command line.',
    titles: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Global Options:': 'Global Options:',
      'Commands:': 'Commands:',
    },
    example: 'Example:',
    exitCodes,
    helpOption: 'show this help',
    version: 'show the version',
    lang: 'language: da or en',
    data: 'folder of the embedded database (else ENKELTVIS_DATA or ./enkeltvis-data)',
    gateway: 'address of a gateway that runs; the token is read from ENKELTVIS_TOKEN',
    json: 'answer as JSON on stdout',
    start: 'Start the gateway and show its address.',
    port: 'port (else ENKELTVIS_PORT or 3000; 0 takes a free one)',
    host: 'network address to listen on (else ENKELTVIS_HOST or 127.0.0.1)',
    demo: 'run as a trial with invented mails and cases',
    file: 'File a mail (.eml or .msg) and each of its attachments on a case.',
    mail: 'the mail file',
    case: 'case number',
    system: "the case system's id, when several systems have a case of that number",
    title:
      'title of a document: "mail=…", "<name of the attachment>=…" or "<number>=…"; may be repeated, and takes an attachment along that was left out',
    again: 'file again although the mail is already on the case; the reason is kept',
    wait: (seconds) => `how long to wait for the case system, in seconds (else ${seconds})`,
    cases: 'Cases.',
    search: 'Find cases by number, title or party.',
    searchText: 'what to look for',
    importCases: 'Read cases into the embedded case system from a file with one case (JSON) a line.',
    importFile: 'the file',
  },
  usage: {
    unknownOption: (name) => `There is no option ${name}. See "enkeltvis --help".`,
    unknownCommand: (name) => `There is no command ${name}. See "enkeltvis --help".`,
    missingArgument: (name) => `The argument ${name} is missing. See "enkeltvis --help".`,
    missingOption: (name) => `The option ${name} is required. See "enkeltvis --help".`,
    missingValue: (name) => `The option ${name} lacks its value. See "enkeltvis --help".`,
    tooManyArguments: 'There are more arguments than the command takes. See "enkeltvis --help".',
    notSeconds: (text) => `"${text}" is not a number of seconds.`,
    badTitle: (text) =>
      `"${text}" is not of the form "part=title", where part is mail, a number or a file name.`,
    noSuchPart: (part, parts) => `The mail has no part "${part}". It has: ${parts}.`,
    againTooShort: 'Give a reason of at least three characters after --again.',
    other: 'The command is not right. See "enkeltvis --help".',
  },
  start: {
    running: (url) => `Enkeltvis runs at ${url} – stop it with Ctrl+C.`,
    stopping: 'Stopping …',
  },
  file: {
    filing: (count, number, title) => `Filing ${documents(count)} on case ${number} – ${title}`,
    filed: (number, title) => `  filed${number === null ? '' : ` as no. ${number}`}: ${title}`,
    already: (number, title) =>
      `  on the case already${number === null ? '' : ` as no. ${number}`}: ${title}`,
    rejected: (title, reason) => `  refused: ${title} – ${reason}`,
    notRead: (title, reason) => `  could not be read: ${title} – ${reason}`,
    notSent: (title, reason) => `  not sent: ${title} – ${reason}`,
    onItsWay: (title) => `  kept, but not filed yet: ${title}`,
    unknown: (title) => `  uncertain whether it was filed; look at the case: ${title}`,
    allFiled: (count) => (count === 1 ? 'The document is filed.' : `All ${count} documents are filed.`),
    someFailed: (failed, count) =>
      `${failed} of ${count} documents were not filed; the others are on the case. Run the command again to try those that are missing.`,
    stillWaiting: (waiting) =>
      `${waiting === 1 ? 'One document waits' : `${waiting} documents wait`} for the case system. It is kept safely in the gateway and is filed as soon as the system answers and the gateway runs.`,
    alreadyFiled: (number, by, when) =>
      `The mail is already filed on case ${number} by ${by} ${when}. Nothing was done. To file it again, use --again with a reason.`,
    alreadyFiledUnknown: (number) =>
      `The mail is already filed on case ${number}. Nothing was done. To file it again, use --again with a reason.`,
    caseNotFound: (number) => `There is no case ${number} that you can see. Nothing was done.`,
    caseClosed: (number) =>
      `Case ${number} is closed. Nothing was done. Choose an open case, or have this one reopened.`,
    severalCases: (number, systems) =>
      `Several systems have a case ${number}: ${systems}. Choose with --system. Nothing was done.`,
  },
  cases: {
    none: 'No cases found.',
    closed: 'closed',
    imported: (added, updated) => `${added} ${added === 1 ? 'case' : 'cases'} read in, ${updated} updated.`,
    importFailed: (line, why) => `  line ${line}: ${why}`,
    importSomeFailed: (count) =>
      `${count} ${count === 1 ? 'line' : 'lines'} could not be read as a case; the others are read in. Mend them and run the command again.`,
    gatewayRuns: (url) =>
      `The gateway at ${url} has the database open. Nothing was done. Stop it and try again.`,
  },
  problems: {
    unexpected: (name) =>
      `Something unexpected went wrong (${name}). What is already filed is on the case. Set ENKELTVIS_DEBUG=1 to see more.`,
    fileNotFound: (file) => `The file ${file} does not exist or cannot be read.`,
    tokenMissing: 'The gateway asks for a token. Set ENKELTVIS_TOKEN to a valid one and try again.',
    notAGateway: (address) => `${address} is not the address of a gateway, such as http://localhost:3000.`,
    gateway: {
      unreachable: 'The gateway cannot be reached. Nothing is lost; try again when it runs.',
      'invalid-request':
        'The gateway did not understand the request. Use the same version of command and gateway.',
      unauthenticated: 'The gateway does not know the token. Fetch a new one and set it in ENKELTVIS_TOKEN.',
      forbidden: 'You have no access to that.',
      'not-found': 'It is no longer there.',
      'already-filed': 'It is already filed on the case.',
      'case-closed': 'The case is closed.',
      'case-not-found': 'The case does not exist, or you have no access to it.',
      'title-too-long': 'The title is too long. Give a shorter one with --title.',
      'title-empty': 'The title is missing. Give one with --title.',
      'document-kind-unknown': 'The case system does not know the kind of document.',
      'upload-offset-mismatch': 'The transfer got out of step. Try again.',
      'upload-digest-mismatch': 'The document was damaged on its way and is not filed. Try again.',
      'upload-size-mismatch': 'The document changed its size on its way and is not filed. Try again.',
      'upload-incomplete': 'The document did not arrive whole and is not filed. Try again.',
      'too-large': 'The document is larger than the 150 MB that can be filed.',
      'too-many-documents': 'The mail has more attachments than can be filed at once.',
      'too-many-requests': 'The gateway is busy. Wait a little and try again.',
      'wrong-state': 'The document is already at another step. Look at the case.',
      'storage-full': "The gateway's disk is full. Nothing is lost; make room and try again.",
      'system-unavailable': 'The case system does not answer. Try again in a moment.',
      internal: 'The gateway failed. Nothing is lost; see its log.',
    },
    requestId: (id) => ` (request ${id})`,
    mail: {
      timeout: 'It could not be read in time.',
      denied: 'There is no access to it.',
      empty: 'It is empty although it should not be.',
      'item-changed': 'Another mail took its place meanwhile.',
      gone: 'It is no longer there.',
      'cloud-link': 'It is only a link and has no content to file.',
      encrypted: 'It is encrypted and cannot be read.',
      'too-large': 'It is larger than the 150 MB that can be filed.',
      'not-a-mail': 'The file is not a mail (.eml or .msg) that can be read.',
      aborted: 'Reading was broken off.',
      'source-error': 'It could not be read.',
    },
    nothingFiled: (problem) => `${problem} Nothing was filed.`,
    rejected: {
      'case-closed': 'the case is closed',
      'case-not-found': 'the case does not exist',
      'no-access': 'you have no access to the case',
      'title-refused': 'the case system does not take the title',
      'too-large': 'the document is too large',
      other: 'the case system said no',
    },
    config: {
      missing: 'is missing',
      'not-a-port': 'is not a port (0–65535)',
      'not-a-host': 'is not a network address',
      'not-a-guid': 'is not an id (GUID)',
      'not-a-url': 'is not an address',
      'not-https': 'must begin with https://',
      'not-a-database-url': 'is not a PostgreSQL address (postgres://user@host/database)',
      'not-an-origin': 'is not an origin such as https://host',
      'not-a-domain': 'is not a domain',
      'not-yes-or-no': 'must be yes or no',
      'not-a-log-level': 'is not a log level',
      'demo-with-tenant':
        'the trial cannot run beside a real tenant (ENKELTVIS_TENANT_ID, ENKELTVIS_CLIENT_ID)',
      'demo-off-loopback': 'the trial may only listen on the machine itself (127.0.0.1)',
    },
    configIntro: 'The gateway did not start, because the settings are wrong:',
    start: {
      'port-taken': ({ port, other }) =>
        other === null
          ? `Port ${port} is taken by another program, so the gateway did not start. Choose another with --port.`
          : `Enkeltvis already runs at ${other.url}. Use that one, or choose another port with --port.`,
      'port-not-allowed': ({ port }) =>
        `Port ${port} needs special rights, so the gateway did not start. Choose one above 1023 with --port.`,
      'host-unknown': ({ host }) =>
        `This machine has no network address ${host}, so the gateway did not start. Mend --host or ENKELTVIS_HOST.`,
      'tls-unreadable': () =>
        'Certificate or key cannot be read or do not belong together, so the gateway did not start. Mend ENKELTVIS_TLS_CERT and ENKELTVIS_TLS_KEY.',
      'samples-unreadable': () =>
        "The trial's cases cannot be read, so the gateway did not start. Fetch Enkeltvis anew and try again.",
    },
    store: {
      'folder-locked': ({ dataDir, other }) =>
        other === null
          ? `The data folder ${dataDir} is in use by another process. The data are untouched. Wait until it is done, or choose another folder with --data.`
          : `The data folder ${dataDir} is in use by the Enkeltvis at ${other.url}${other.pid === null ? '' : ` (process ${other.pid})`}. The data are untouched. Use that one, or choose another folder with --data.`,
      'folder-not-writable': ({ dataDir }) =>
        `The data folder ${dataDir} cannot be written to. Nothing was made. Grant access, or choose another folder with --data.`,
      'folder-damaged': ({ dataDir }) =>
        `The database in ${dataDir} is damaged and cannot be opened. It was left as it is. Put back a backup, or choose another folder with --data.`,
      'disk-full': ({ dataDir }) =>
        `The disk with ${dataDir} is full. Data already kept are untouched. Make room and try again.`,
      'url-invalid': () =>
        'DATABASE_URL does not name a PostgreSQL database that exists. Nothing was done. Mend it (postgres://user@host/database).',
      unreachable: () =>
        'The PostgreSQL server in DATABASE_URL does not answer. Nothing was done. See whether it runs and try again.',
      'access-denied': () =>
        'The PostgreSQL server refuses the user in DATABASE_URL. Nothing was done. Mend user, password or rights.',
      'newer-version': () =>
        'The database was used by a newer Enkeltvis. It was left as it is. Use the newer version.',
      failed: () =>
        'The database could not be opened. The data are untouched. Set ENKELTVIS_DEBUG=1 to see more.',
    },
  },
};
