import { leftOutReason } from '../../../../src/domain/filing/left-out';
import type { AttachmentFacts } from '../../../../src/domain/mail/mail-item';

const facts = (over: Partial<AttachmentFacts>): AttachmentFacts => ({
  id: '1',
  name: 'Erklæring.pdf',
  contentType: 'application/pdf',
  size: 200_000,
  kind: 'file',
  inline: false,
  ...over,
});
const picture = (name: string, size: number | null, inline: boolean) =>
  facts({ name, size, inline, contentType: 'image/png' });

describe('leftOutReason', () => {
  it.each([
    ['an ordinary file', facts({}), null],
    ['a photo', picture('IMG_2291.jpg', 1_400_000, false), null],
    ['a small attached picture', picture('kort.png', 5_000, false), null],
    ['a logo within the body', picture('logo.png', 4_000, true), 'signature-image'],
    ["Outlook's name within the body", picture('image001.png', 4_000, true), 'signature-image'],
    ["Outlook's name whose inline mark got lost", picture('image001.png', 4_000, false), 'signature-image'],
    ['a large attached picture of that name', picture('image001.png', 900_000, false), null],
    ['a small picture of another name', picture('pil.png', 4_000, true), 'inline-image'],
    ['a pasted photo', picture('image003.jpg', 800_000, true), null],
    ['a small pasted photo named by a camera', picture('IMG_20261124_101112.jpg', 60_000, true), null],
    ['a pasted scan', picture('scan0001.jpg', 60_000, true), null],
    ['an inline picture of unknown size', picture('image001.png', null, true), 'signature-image'],
    ['an attached picture of unknown size', picture('image001.png', null, false), null],
    ['a calendar file', facts({ name: 'invite.ics', contentType: 'text/calendar' }), 'calendar-file'],
    [
      'a calendar part without a name',
      facts({ name: '', contentType: 'text/calendar; method=REQUEST' }),
      'calendar-file',
    ],
    [
      'an S/MIME signature',
      facts({ name: 'smime.p7s', contentType: 'application/pkcs7-signature' }),
      'smime-signature',
    ],
    ['a link to the cloud', facts({ kind: 'cloud', size: 0 }), 'cloud-link'],
    ['an empty file', facts({ size: 0 }), 'empty-file'],
    ['a nested mail whose size is not told', facts({ kind: 'item', size: 0, name: 'VS: Klage' }), null],
    ['a file of unknown size', facts({ size: null }), null],
    ['a PDF shown within the body', facts({ inline: true, size: 4_000 }), null],
  ])('%s', (_what, attachment, expected) => {
    expect(leftOutReason(attachment)).toBe(expected);
  });
});
