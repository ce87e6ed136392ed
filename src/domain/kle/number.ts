/**
 * Numbers of KLE, KL's subject classification: main group, group and subject (`27.60.08`), and the action facet
 * (handlingsfacet, `G01`): one of the category letters of KLE and two digits.
 */
export interface SubjectNumber {
  /** Hovedgruppe, two digits. */
  readonly mainGroup: string;
  /** Gruppe within the main group, two digits. */
  readonly group: string;
  /** Emne within the group, two digits. */
  readonly subject: string;
}

/** A organisation, P planning, S and Ø economy, G fixed rules, K control and complaints, I information received. */
const FACET_CATEGORIES = 'APSØGKI';
const SUBJECT = /^\s*(\d{2})\.(\d{2})\.(\d{2})\s*$/u;
const FACET = new RegExp(`^\\s*([${FACET_CATEGORIES}])(\\d{2})\\s*$`, 'iu');

/** Parses `27.60.08`; null for anything else. Whether the subject exists is the classification's business. */
export function parseSubjectNumber(text: string): SubjectNumber | null {
  const [, mainGroup, group, subject] = SUBJECT.exec(text) ?? [];
  if (mainGroup === undefined || group === undefined || subject === undefined) return null;
  return { mainGroup, group, subject };
}

/** `27.60.08` */
export function formatSubjectNumber(number: SubjectNumber): string {
  return `${number.mainGroup}.${number.group}.${number.subject}`;
}

/** Parses a facet in either case to its written form (`G01`); null for anything else. */
export function parseFacet(text: string): string | null {
  const [, category, digits] = FACET.exec(text) ?? [];
  return category === undefined || digits === undefined ? null : `${category.toUpperCase()}${digits}`;
}
