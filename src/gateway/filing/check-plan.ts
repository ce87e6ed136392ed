import { MAX_TITLE_LENGTH } from '../../contract/common';
import { MAX_DOCUMENTS, type FilingPlan, type PlannedDocument } from '../../contract/filing';
import type { EsdhSystem } from '../esdh/esdh-system';
import { GatewayProblem } from '../services';
import { partHash } from './fingerprints';

/** C0 controls and DEL: no system takes them, and PostgreSQL has no U+0000 at all. Direction marks and emoji stay. */
const CONTROLS = new RegExp('[\\u0000-\\u001f\\u007f]+', 'gu');

/** Text as it is stored: without control characters and without space at its ends. */
export const cleanText = (text: string): string => text.replace(CONTROLS, ' ').trim();

/** The title as it is filed; a `GatewayProblem` when there is none or too much of it. */
export function requireTitle(text: string): string {
  const title = cleanText(text);
  if (title === '') throw new GatewayProblem('title-empty');
  if (title.length > MAX_TITLE_LENGTH) throw new GatewayProblem('title-too-long');
  return title;
}

export function requireKind(system: EsdhSystem, kind: string): void {
  if (!system.capabilities.documentKinds.some(({ code }) => code === kind)) {
    throw new GatewayProblem('document-kind-unknown');
  }
}

function isCalendarDay(day: string): boolean {
  const instant = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}

function requireDistinct(keys: readonly string[], what: string): void {
  if (new Set(keys).size !== keys.length) throw new GatewayProblem('invalid-request', `${what} named twice`);
}

/** Checks what can be checked without asking anybody; rejects the whole plan with a `GatewayProblem`. */
export function checkPlan(plan: FilingPlan, system: EsdhSystem): void {
  const { documents, mail } = plan;
  if (documents.length === 0) throw new GatewayProblem('invalid-request', 'no documents');
  if (documents.length > MAX_DOCUMENTS) throw new GatewayProblem('too-many-documents');
  if (mail.receivedAt !== null && Number.isNaN(Date.parse(mail.receivedAt))) {
    throw new GatewayProblem('invalid-request', 'receivedAt is no instant');
  }
  for (const document of documents) {
    requireTitle(document.title);
    requireKind(system, document.kind);
    if (!isCalendarDay(document.documentDate)) {
      throw new GatewayProblem('invalid-request', 'documentDate is no day');
    }
  }
  requireDistinct(
    documents.map(({ key }) => key),
    'a key',
  );
  requireDistinct(
    documents.map(({ part }) => partHash(part)),
    'a part',
  );
}

/** The mail first, then the attachments in the order of the plan. */
export function inOrderOfDelivery(documents: readonly PlannedDocument[]): readonly PlannedDocument[] {
  return [
    ...documents.filter(({ part }) => part.kind === 'mail'),
    ...documents.filter(({ part }) => part.kind === 'attachment'),
  ];
}
