import { Tag } from '../../../src/mailfile/msg/property-tags';
import { ALL_BYTES, base64, multipart, part } from '../../fixtures/mail/eml';
import { exercise, type Outcome } from '../../fixtures/mail/exercise';
import { MAIL, msg } from '../../fixtures/mail/msg';
import { mutated, seeded } from '../../fixtures/mail/mutate';

const attachment = { [Tag.AttachMethod]: 1, [Tag.AttachLongFilename]: 'a.bin' };

const ORIGINALS: readonly (readonly [name: string, blob: Blob])[] = [
  [
    'mail.eml',
    multipart('mixed', [
      part(
        ['Content-Type: multipart/alternative; boundary=in'],
        '--in\r\n\r\nHej\r\n--in\r\nContent-Type: text/html\r\n\r\n<p>H&aelig;<script>x</script>\r\n--in--',
      ),
      part(
        [
          "Content-Type: application/pdf; name*0*=utf-8''k%C3%B8b; name*1=.pdf",
          'Content-Transfer-Encoding: base64',
        ],
        base64(ALL_BYTES),
      ),
      part(['Content-Type: message/rfc822'], 'Subject: =?utf-8?Q?=C3=86?=\r\n\r\nHej'),
      part(['Content-Type: text/csv', 'Content-Transfer-Encoding: quoted-printable'], 'k=F8b=\r\n;1'),
    ]),
  ],
  [
    'mail.msg',
    msg({
      values: { ...MAIL, [Tag.Html]: new TextEncoder().encode('<img src="cid:a">') },
      recipients: [{ [Tag.RecipientType]: 1, [Tag.SmtpAddress]: 'a@by.example' }],
      attachments: [
        { values: { ...attachment, [Tag.AttachData]: ALL_BYTES } },
        { values: { ...attachment, [Tag.AttachData]: new Uint8Array(20_000) } },
        {
          values: { [Tag.AttachMethod]: 5 },
          message: {
            values: MAIL,
            attachments: [{ values: { ...attachment, [Tag.AttachData]: ALL_BYTES } }],
          },
        },
      ],
    }),
  ],
];

describe('damaged files', () => {
  test.each(ORIGINALS)('%s whole is read in full', async (name, blob) => {
    expect(await exercise(blob, name)).toBe('read');
  });

  test.each(ORIGINALS)(
    '300 kinds of damage to %s are read or refused, and never anything else',
    async (name, blob) => {
      const original = new Uint8Array(await blob.arrayBuffer());
      const random = seeded(20_261_120);
      const outcomes = new Set<Outcome>();
      for (let round = 0; round < 300; round++) {
        outcomes.add(await exercise(new Blob([mutated(original, random)]), name));
      }
      expect(outcomes).toContain('read');
      expect(outcomes.size).toBeGreaterThan(1);
    },
  );
});
