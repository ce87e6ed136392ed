import type { RunDocument, RunDocumentState } from '../../../src/addin/gateway/filing-run';
import { GatewayError } from '../../../src/addin/gateway/gateway-client';
import { lineFor, reportDocument, reportEarlier } from '../../../src/cli/file-report';
import { en } from '../../../src/cli/words/en';
import type { FilingDocument } from '../../../src/contract/filing';
import { draftsFor } from '../addin-gateway/fake-mail';

const at = (state: RunDocumentState): RunDocument => ({ key: 'k', draft: draftsFor('a')[0]!, state });
const there = (change: Partial<FilingDocument>): RunDocumentState => ({
  kind: 'handed-over',
  document: {
    key: 'k',
    part: { kind: 'mail' },
    title: 'Titel',
    state: 'queued',
    received: 0,
    complete: true,
    documentId: null,
    documentNumber: null,
    reason: null,
    nextAttemptAt: null,
    updatedAt: '2026-05-04T10:00:00Z',
    ...change,
  },
});

test.each<[RunDocumentState, object, string]>([
  [
    there({ state: 'filed', documentNumber: 7, documentId: 'd7' }),
    { state: 'filed', documentNumber: 7, documentId: 'd7', title: 'Titel', part: 'a.pdf' },
    '  filed as no. 7: Titel',
  ],
  [
    there({ state: 'rejected', reason: 'case-closed' }),
    { state: 'rejected', reason: 'case-closed' },
    '  refused: Titel – the case is closed',
  ],
  [
    there({ state: 'unknown' }),
    { state: 'unknown' },
    '  uncertain whether it was filed; look at the case: Titel',
  ],
  [there({ state: 'delivering' }), { state: 'on-its-way' }, '  kept, but not filed yet: Titel'],
  [
    { kind: 'not-read', problem: 'empty', sourceCode: null },
    { state: 'not-read', reason: 'empty' },
    '  could not be read: Titel på a – It is empty although it should not be.',
  ],
  [
    { kind: 'not-sent', error: new GatewayError('storage-full', 507, 'req-7') },
    { state: 'not-sent', reason: 'storage-full', requestId: 'req-7' },
    "  not sent: Titel på a – The gateway's disk is full. Nothing is lost; make room and try again. (request req-7)",
  ],
  [
    { kind: 'waiting' },
    { state: 'not-read', reason: 'aborted' },
    '  could not be read: Titel på a – Reading was broken off.',
  ],
])('a document that stands at %j', (state, report, line) => {
  expect(reportDocument(at(state))).toMatchObject(report);
  expect(lineFor(reportDocument(at(state)), en)).toBe(line);
});

test('a document that was on the case before', () => {
  const report = reportEarlier({ number: 3, title: 'Før', part: { kind: 'mail' } });
  expect(report).toEqual({ part: 'mail', title: 'Før', state: 'already-filed', documentNumber: 3 });
  expect(lineFor(report, en)).toBe('  on the case already as no. 3: Før');
});
