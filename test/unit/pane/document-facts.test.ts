import { da } from '../../../src/addin/i18n/da';
import { createFormat } from '../../../src/addin/i18n/format';
import { lineOf, nameOf } from '../../../src/addin/pane/filing/document-facts';
import { USUAL_LIMITS } from '../../../src/addin/pane/filing/form-check';
import type { DocumentDraft } from '../../../src/domain/filing/document-draft';
import { attachmentDraft, draft, mail } from './fixtures';

const format = createFormat('da', () => new Date('2026-11-25T09:00:00Z'));
const shown = mail({
  attachments: [
    { id: 'a', name: 'a.pdf', contentType: 'application/pdf', size: 214_000, kind: 'file', inline: false },
    { id: 'b', name: 'b.docx', contentType: 'text/html', size: null, kind: 'cloud', inline: false },
  ],
});
const line = (of: DocumentDraft) =>
  lineOf({ id: 'x', draft: of, touched: new Set() }, shown, USUAL_LIMITS, da, format);

it('tells the facts while the title is good', () => {
  expect(line(draft())).toEqual({ tone: 'plain', icon: 'mail', text: 'Mail · indgående · tir. 24. nov.' });
  expect(line(attachmentDraft('a')).icon).toBe('document');
  expect(line(attachmentDraft('a')).text).toMatch(/^a\.pdf · 214\skB$/u);
  expect(line(attachmentDraft('b'))).toMatchObject({ icon: 'link', text: 'b.pdf' });
});

it.each<[string, Partial<DocumentDraft>, string, string]>([
  [
    'a picture without words',
    { titleFindings: ['describe-media'] },
    'warn',
    da.documents.finding['describe-media'],
  ],
  [
    'a CPR number before what is merely vague',
    { titleFindings: ['says-nothing', 'cpr'] },
    'warn',
    da.documents.finding.cpr,
  ],
  [
    'an empty title before everything',
    { title: ' ', titleFindings: ['cpr'] },
    'error',
    da.documents.finding.empty,
  ],
  [
    'a title that is too long, with its length',
    { title: 'x'.repeat(300) },
    'error',
    da.documents.tooLong(300, 250),
  ],
  ['a missing date', { documentDate: '' }, 'error', da.documents.dateMissing],
])('says %s', (_name, over, tone, text) => {
  expect(line(draft(over))).toMatchObject({ tone, text });
});

it('finds nothing wrong with what is not taken along', () => {
  expect(line(draft({ include: false, title: '' })).tone).toBe('plain');
});

it('shows a disguised file name for what it is', () => {
  const disguised = attachmentDraft('a', {
    part: { kind: 'attachment', attachmentId: 'a', name: 'foto\u202egpj.exe', ordinal: 0 },
  });
  expect(nameOf(disguised, da)).toBe('fotogpj.exe');
});
