import type { DocumentKindName } from '../../../contract/session';
import type { DocumentKind } from '../../../domain/filing/document-draft';

const NAMES: Readonly<Record<DocumentKind, readonly [da: string, en: string]>> = {
  mail: ['Mail', 'Mail'],
  letter: ['Brev', 'Letter'],
  application: ['Ansøgning', 'Application'],
  complaint: ['Klage', 'Complaint'],
  decision: ['Afgørelse', 'Decision'],
  statement: ['Erklæring', 'Statement'],
  report: ['Rapport', 'Report'],
  minutes: ['Referat', 'Minutes'],
  note: ['Notat', 'Note'],
  invoice: ['Faktura', 'Invoice'],
  offer: ['Tilbud', 'Offer'],
  contract: ['Aftale', 'Contract'],
  consent: ['Samtykke eller fuldmagt', 'Consent or power of attorney'],
  drawing: ['Tegning', 'Drawing'],
  photo: ['Foto', 'Photo'],
  spreadsheet: ['Regneark', 'Spreadsheet'],
  other: ['Andet', 'Other'],
};

/** The embedded system's code list of document kinds. */
export const DOCUMENT_KINDS: readonly DocumentKindName[] = Object.entries(NAMES).map(([code, [da, en]]) => ({
  code,
  da,
  en,
}));
