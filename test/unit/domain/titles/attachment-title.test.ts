import * as fc from 'fast-check';
import { draftDocuments } from '../../../../src/domain/filing/draft-documents';
import { holdsCpr } from '../../../../src/domain/identity/cpr';
import type { MailSnapshot } from '../../../../src/domain/mail/mail-item';
import { attachmentOf, mailOf } from './snapshot';

const POLICY = { ownDomains: ['enkeltby.example'] };
const draft = (name: string, over: Partial<MailSnapshot> = {}) =>
  draftDocuments(mailOf({ ...over, attachments: [attachmentOf(name)] }), '', POLICY)[1]!;

describe('the title of an attachment whose name says something', () => {
  it.each([
    ['Lægeerklæring om gangbesvær.pdf', 'Lægeerklæring om gangbesvær'],
    ['Erklæring.pdf', 'Erklæring vedr. kørestol'],
    ['tilbud_kørestol_v2_FINAL.pdf', 'Tilbud kørestol'],
    ['20261124_Situationsplan.pdf', 'Situationsplan vedr. kørestol'],
    ['13.02.02-K08-15-27 omprøver boring.pdf', 'Omprøver boring vedr. kørestol'],
    ['Journal 670190-1234.pdf', 'Journal vedr. kørestol'],
    ['spm til kørestolen.docx', 'Spørgsmål til kørestolen'],
    ['Bilag 3/4 – kørestol.pdf', 'Bilag 3 4 – kørestol'],
    ['rampe.jpg', 'Foto: rampe vedr. kørestol'],
    ['Plantegning stue.png', 'Plantegning stue vedr. kørestol'],
    ['VS: Rampe ved hoveddøren.eml', 'Mail: rampe ved hoveddøren vedr. kørestol'],
    ['♿ kørestol 📷.pdf', 'Kørestol, fra borger af 24.11.2026'],
    ['kørestol\u202egpj.pdf', 'Kørestolgpj, fra borger af 24.11.2026'],
  ])('%s', (name, expected) => {
    const { title, titleFindings } = draft(name);
    expect(title).toBe(expected);
    expect(titleFindings).toEqual([]);
  });
});

describe('the title of an attachment whose name says nothing', () => {
  it.each([
    ['IMG_2291.jpg', 'Foto fra borger af 24.11.2026 vedr. kørestol', 'describe-media'],
    ['20240430_221501.jpg', 'Foto fra borger af 24.11.2026 vedr. kørestol', 'describe-media'],
    [
      'WhatsApp Image 2026-11-24 at 10.11.12.jpeg',
      'Foto fra borger af 24.11.2026 vedr. kørestol',
      'describe-media',
    ],
    ['video-1.mov', 'Video fra borger af 24.11.2026 vedr. kørestol', 'describe-media'],
    ['REC001.m4a', 'Lydoptagelse fra borger af 24.11.2026 vedr. kørestol', 'describe-media'],
    ['scan0001.pdf', 'Bilag fra borger af 24.11.2026 vedr. kørestol', 'says-nothing'],
    ['Dok1.docx', 'Bilag fra borger af 24.11.2026 vedr. kørestol', 'says-nothing'],
    ['Brev 110526.pdf', 'Brev fra borger af 24.11.2026 vedr. kørestol', 'says-nothing'],
    ['12345.xlsx', 'Regneark fra borger af 24.11.2026 vedr. kørestol', 'says-nothing'],
    ['', 'Bilag fra borger af 24.11.2026 vedr. kørestol', 'says-nothing'],
    ['.pdf', 'Bilag fra borger af 24.11.2026 vedr. kørestol', 'says-nothing'],
  ])('%j', (name, expected, finding) => {
    const { title, titleFindings } = draft(name);
    expect(title).toBe(expected);
    expect(titleFindings).toEqual([finding]);
  });

  it('falls back on role and date when the mail says nothing either', () => {
    expect(draft('IMG_2291.jpg', { subject: 'Hej' }).title).toBe('Foto fra borger af 24.11.2026');
  });

  it('tells from whom a short name comes when the mail says nothing', () => {
    expect(draft('Lønseddel.pdf', { subject: 'Hej' }).title).toBe('Lønseddel, fra borger af 24.11.2026');
  });
});

it('whatever the name, the title holds no CPR number, is one line and fits', () => {
  const names = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('670190-1234', '670190_1234', '/', '\\', '_', '.pdf', '👍', '\u202e'),
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(names, (parts) => {
      const { title } = draft(parts.join(''));
      expect(holdsCpr(title)).toBe(false);
      expect(title).not.toMatch(/[\n\u202e]/u);
      expect(title.length).toBeGreaterThan(0);
      expect(title.length).toBeLessThanOrEqual(120);
    }),
  );
});
