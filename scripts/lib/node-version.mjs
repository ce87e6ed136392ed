import { languageOf } from './language.mjs';

/** As `engines` in package.json: 20.19 and later 20s, 22.12 and later. */
function fits(version) {
  const [major, minor] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

/** What to tell the user when this Node cannot run Enkeltvis; null when it can. */
export function nodeProblem(version, env) {
  if (fits(version)) return null;
  return languageOf(env) === 'en'
    ? `This is Node ${version}. Enkeltvis needs Node 20.19 or later, or 22.12 or later: fetch it from https://nodejs.org and try again.`
    : `Dette er Node ${version}. Enkeltvis kræver Node 20.19 eller nyere, eller 22.12 eller nyere: hent den på https://nodejs.org, og prøv igen.`;
}
