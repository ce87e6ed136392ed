import { languageOf } from './language.mjs';

const da = {
  installing: 'Henter programdele. Det kan tage nogle minutter, men kun denne gang …',
  installed: 'Programdele er på plads.',
  installFailed:
    'Programdelene kunne ikke hentes, og intet er startet. Se, om der er forbindelse til npm-registret, og prøv igen.',
  building: 'Bygger. Det tager op til et minut …',
  built: 'Bygget er frisk.',
  buildFailed: 'Enkeltvis kunne ikke bygges, og intet er startet. Det, der gik galt, står herover.',
  starting: 'Starter …',
  stillWorking: (seconds) => `    … stadig i gang (${seconds} s)`,
};

/** @type {typeof da} */
const en = {
  installing: 'Fetching packages. This may take some minutes, but only this once …',
  installed: 'Packages are in place.',
  installFailed:
    'The packages could not be fetched, and nothing was started. See whether the npm registry can be reached, and try again.',
  building: 'Building. This takes up to a minute …',
  built: 'The build is fresh.',
  buildFailed: 'Enkeltvis could not be built, and nothing was started. What went wrong is above.',
  starting: 'Starting …',
  stillWorking: (seconds) => `    … still at it (${seconds} s)`,
};

/** What the scripts say before the command line, with its own words, is built. */
export const words = languageOf(process.env) === 'en' ? en : da;
