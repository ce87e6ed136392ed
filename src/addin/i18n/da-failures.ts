import type { RejectReason } from '../../contract/filing';
import type { ProblemCode } from '../../contract/problem';
import type { MailReadProblem } from '../../domain/mail/mail-read-error';

/** What happened, and what the user can do. What is safe depends on where it happened and stands between the two. */
export interface FailureText {
  readonly what: string;
  readonly todo: string;
}

type SignInProblem = 'cancelled' | 'blocked' | 'not-allowed' | 'failed';

const again = 'Prøv igen.';
const againLater = 'Prøv igen om lidt.';
const support = 'Prøv igen. Bliver det ved, så ring til it-supporten.';

const read: Record<MailReadProblem, FailureText> = {
  timeout: { what: 'Mailprogrammet svarede ikke i tide.', todo: again },
  denied: {
    what: 'Mailprogrammet gav ikke adgang til indholdet.',
    todo: 'Gem filen fra mailen, og læg den selv på sagen.',
  },
  empty: { what: 'Mailprogrammet gav en tom fil, selv om der skulle være indhold.', todo: again },
  'item-changed': {
    what: 'Du skiftede til en anden mail, før dokumentet var hentet.',
    todo: 'Åbn mailen igen, og tryk på Prøv igen.',
  },
  gone: {
    what: 'Mailen er ikke længere i postkassen.',
    todo: 'Find mailen igen, og journalisér den derfra.',
  },
  'cloud-link': {
    what: 'Den vedhæftede fil er kun et link til skyen.',
    todo: 'Hent filen ned, og læg den selv på sagen.',
  },
  encrypted: {
    what: 'Indholdet er krypteret og kan ikke læses her.',
    todo: 'Åbn det i mailprogrammet, og gem en læsbar udgave på sagen.',
  },
  'too-large': {
    what: 'Filen er for stor til at blive hentet.',
    todo: 'Gem filen fra mailen, og læg den selv på sagen.',
  },
  'not-a-mail': {
    what: 'Filen er ikke en mail, vi kan læse.',
    todo: 'Åbn den i dit mailprogram, og gem den igen.',
  },
  aborted: { what: 'Hentningen blev afbrudt.', todo: again },
  'source-error': { what: 'Mailprogrammet kunne ikke hente dokumentet.', todo: support },
};

const problems: Record<ProblemCode | 'unreachable', FailureText> = {
  unreachable: { what: 'Enkeltvis kan ikke nås lige nu.', todo: againLater },
  'invalid-request': { what: 'Enkeltvis kunne ikke forstå det, der blev sendt.', todo: support },
  unauthenticated: { what: 'Du er ikke logget på længere.', todo: again },
  forbidden: { what: 'Du har ikke lov til det her.', todo: 'Spørg din leder eller it-supporten om adgang.' },
  'not-found': { what: 'Det findes ikke længere.', todo: again },
  'already-filed': {
    what: 'Mailen ligger allerede på sagen.',
    todo: 'Gå tilbage for at se, hvem der journaliserede den.',
  },
  'case-closed': { what: 'Sagen er lukket.', todo: 'Vælg en anden sag.' },
  'case-not-found': { what: 'Sagen findes ikke længere.', todo: 'Vælg en anden sag.' },
  'title-too-long': { what: 'Titlen er for lang.', todo: 'Gør den kortere.' },
  'title-empty': { what: 'Titlen mangler.', todo: 'Skriv en titel.' },
  'document-kind-unknown': {
    what: 'Sagssystemet kender ikke dokumentets type.',
    todo: 'Vælg en anden type.',
  },
  'upload-offset-mismatch': { what: 'Dokumentet blev afbrudt på vejen.', todo: again },
  'upload-digest-mismatch': { what: 'Dokumentet blev ændret på vejen.', todo: again },
  'upload-size-mismatch': { what: 'Dokumentet fik en anden størrelse på vejen.', todo: again },
  'upload-incomplete': { what: 'Dokumentet nåede ikke helt frem.', todo: again },
  'too-large': { what: 'Filen er for stor.', todo: 'Gør filen mindre, og læg den selv på sagen.' },
  'too-many-documents': {
    what: 'Der er for mange dokumenter på én gang.',
    todo: 'Tag nogle fra, og journalisér dem bagefter.',
  },
  'too-many-requests': { what: 'Der er travlt lige nu.', todo: againLater },
  'wrong-state': { what: 'Dokumentet er allerede på vej.', todo: 'Vent et øjeblik.' },
  'storage-full': {
    what: 'Der er ikke plads til flere dokumenter lige nu.',
    todo: 'Sig det til it-supporten.',
  },
  'system-unavailable': { what: 'Sagssystemet svarer ikke.', todo: againLater },
  internal: { what: 'Noget gik galt hos Enkeltvis.', todo: support },
};

const rejected: Record<RejectReason, FailureText> = {
  'case-closed': { what: 'Kunne ikke journaliseres, fordi sagen er lukket.', todo: 'Vælg en anden sag.' },
  'case-not-found': {
    what: 'Kunne ikke journaliseres, fordi sagen ikke findes længere.',
    todo: 'Vælg en anden sag.',
  },
  'no-access': {
    what: 'Kunne ikke journaliseres, fordi du ikke har adgang til sagen.',
    todo: 'Vælg en anden sag.',
  },
  'title-refused': {
    what: 'Kunne ikke journaliseres, fordi sagssystemet ikke tager imod titlen.',
    todo: 'Ret titlen.',
  },
  'too-large': {
    what: 'Kunne ikke journaliseres, fordi filen er for stor til sagssystemet.',
    todo: 'Gør filen mindre, og læg den selv på sagen.',
  },
  other: { what: 'Sagssystemet ville ikke tage imod dokumentet.', todo: support },
};

const signIn: Record<SignInProblem, FailureText> = {
  cancelled: { what: 'Du blev ikke logget på, fordi vinduet blev lukket.', todo: again },
  blocked: {
    what: 'Vinduet til at logge på blev blokeret.',
    todo: 'Tillad pop op-vinduer for Enkeltvis, og prøv igen.',
  },
  'not-allowed': {
    what: 'Du har ikke adgang til Enkeltvis.',
    todo: 'Spørg din leder eller it-supporten om adgang.',
  },
  failed: { what: 'Du kunne ikke logges på.', todo: support },
};

/** Failures in words: one entry for every code, so that a new code does not compile without its words. */
export const daFailures = {
  read,
  problems,
  rejected,
  signIn,
  safe: {
    nothingFiled: 'Intet er journaliseret.',
    nothingThisTime: 'Intet blev journaliseret denne gang.',
    notFiled: 'Dokumentet er ikke journaliseret. Titel og sag er bevaret.',
    keptHere: 'Dokumentet er gemt her.',
  },
  failureTitles: {
    signIn: 'Du er ikke logget på',
    gateway: 'Enkeltvis svarer ikke',
    crash: 'Der gik noget galt i ruden',
  },
  crashText: 'Det, der allerede er sendt, er gemt sikkert. Genindlæs ruden for at gå videre.',
  requestId: (id: string) => `Nummer til it-supporten: ${id}`,
  sourceCode: (code: number | string) => `Fejlkode: ${code}`,
};
