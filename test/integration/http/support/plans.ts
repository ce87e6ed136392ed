import { createHash, randomUUID } from 'node:crypto';
import { UPLOAD_HEADERS, type FilingPlan, type PlannedDocument } from '../../../../src/contract/filing';
import type { CaseRef } from '../../../../src/contract/case';

export const plannedMail = (facts: Partial<PlannedDocument> = {}): PlannedDocument => ({
  key: randomUUID(),
  part: { kind: 'mail' },
  title: 'Ansøgning om loftlift',
  documentDate: '2026-03-02',
  direction: 'incoming',
  kind: 'mail',
  fileName: 'Ansøgning.eml',
  contentType: 'message/rfc822',
  ...facts,
});

export const plan = (documents: PlannedDocument[], facts: Partial<FilingPlan> = {}): FilingPlan => ({
  key: randomUUID(),
  case: { system: 'embedded', id: 'case-1' } satisfies CaseRef,
  mail: {
    internetMessageId: `<${randomUUID()}@borger.example>`,
    from: 'arne@borger.example',
    subject: 'Ansøgning',
    receivedAt: '2026-03-02T07:58:00Z',
  },
  conversationId: null,
  documents,
  ...facts,
});

/** The request that uploads one stretch of `whole`. */
export function stretch(whole: Buffer, from = 0, to = whole.length): RequestInit {
  return {
    method: 'PATCH',
    headers: {
      'content-type': 'application/octet-stream',
      [UPLOAD_HEADERS.offset]: String(from),
      [UPLOAD_HEADERS.length]: String(whole.length),
      [UPLOAD_HEADERS.digest]: `sha-256=:${createHash('sha256').update(whole).digest('base64')}:`,
    },
    body: new Uint8Array(whole.subarray(from, to)),
  };
}
