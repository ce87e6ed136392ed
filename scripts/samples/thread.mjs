import { createHash } from 'node:crypto';

/** Message-IDs of the mails that began the threads; `cases.mjs` names them as conversations. */
export const THREADS = {
  wheelchair: '<20261113.101502.wheelchair@enkeltby.example>',
  car: '<20261029.134455.car@enkeltby.example>',
  ramp: '<20261111.091233.ramp@nordbybyg.example>',
  bathroom: '<20261022.120000.bathroom@enkeltby.example>',
  lift: '<20261112.190811.lift@mail.example>',
  rollator: '<20261104.183010.rollator@mail.example>',
  annexe: '<20261030.095100.annexe@tegnestuenlys.example>',
  rehab: '<20261119.154000.rehab@region-enkelt.example>',
};

/** As the mail reader derives it for a file: the first of References, else the mail's own id. */
export const conversationOf = (thread) => `ref:${THREADS[thread]}`;

/** A Message-ID that depends on nothing but the mail's own name. */
export function messageId(name, domain) {
  return `<${createHash('sha256').update(`enkeltvis sample ${name}`).digest('hex').slice(0, 20)}@${domain}>`;
}
