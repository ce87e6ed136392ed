import { parseAddresses } from '../../../src/mailfile/mime/addresses';
import { decodeEncodedWords } from '../../../src/mailfile/mime/encoded-words';
import { HeaderBlock } from '../../../src/mailfile/mime/header-block';
import { parseMailDate } from '../../../src/mailfile/mime/mail-date';
import { parseParameterised } from '../../../src/mailfile/mime/parameters';
import { bytes } from '../../fixtures/mail/eml';

describe('encoded words (RFC 2047)', () => {
  test.each([
    ['=?windows-1252?Q?M=F8de_=96_10_=80?=', 'Møde – 10 €'],
    ['=?iso-8859-1?q?=93Br=F8d=94?=', '“Brød”'],
    ['=?utf-8?B?w4ZibGVncsO4ZA==?=', 'Æblegrød'],
    ['Re: =?utf-8?Q?=C3=86ble?= og =?utf-8?Q?p=C3=A6re?=', 'Re: Æble og pære'],
    ['=?utf-8?Q?Ans=C3=B8?= =?utf-8?Q?gning?=', 'Ansøgning'],
    ['=?utf-8?Q?Ans=C3?=  =?utf-8?Q?=B8gning?=', 'Ansøgning'],
    ['=?utf-8?B?QW5zw7hn?= =?utf-8?Q?ning?=', 'Ansøgning'],
    ['=?iso-8859-1*da?Q?=E6?=', 'æ'],
    ['=?utf-8?Q?med mellemrum?=', 'med mellemrum'],
    ['=?no-such?Q?=E6?=', 'æ'],
    ['=?utf-8?Q?100%_=3D_alt=?=', '100% = alt='],
    ['=?=?=?ikke et ord?=', '=?=?=?ikke et ord?='],
    ['=?utf-8?B?!!!?=', ''],
  ])('%s', (encoded, decoded) => {
    expect(decodeEncodedWords(encoded)).toBe(decoded);
  });
});

describe('parameters (RFC 2045, RFC 2231)', () => {
  const name = (field: string): string | undefined => parseParameterised(field).parameters.get('filename');

  test.each([
    ['attachment; filename="a;b.pdf"', 'a;b.pdf'],
    ['attachment; filename=Referat af møde.docx; size=3', 'Referat af møde.docx'],
    ['attachment; filename="citat \\"x\\".pdf"', 'citat "x".pdf'],
    ['attachment; filename="C:\\mappe\\fil.pdf"', 'C:\\mappe\\fil.pdf'],
    ['attachment; filename="uafsluttet.pdf', 'uafsluttet.pdf'],
    ['attachment; filename="=?iso-8859-1?Q?k=F8b.pdf?="', 'køb.pdf'],
    ["attachment; filename*=utf-8'da'k%C3%B8b.pdf", 'køb.pdf'],
    ["attachment; filename*=iso-8859-1''k%F8b.pdf", 'køb.pdf'],
    ["attachment; filename*0*=utf-8''k%C3; filename*1*=%B8b; filename*2=.pdf", 'køb.pdf'],
    ["attachment; filename*1=b.pdf; filename*0*=utf-8''a%20", 'a b.pdf'],
    ['attachment; filename*0="100%25"; filename*1=".pdf"', '100%25.pdf'],
    ["attachment; filename=k_b.pdf; filename*=utf-8''k%C3%B8b.pdf", 'køb.pdf'],
    ['attachment filename=glemt.pdf', 'glemt.pdf'],
    [' ; filename=uden.pdf', 'uden.pdf'],
  ])('%s', (field, expected) => {
    expect(name(field)).toBe(expected);
  });

  test('the value is in lower case, and a missing field is empty', () => {
    expect(parseParameterised('Text/HTML; Charset=X').value).toBe('text/html');
    expect(parseParameterised('Text/HTML; Charset=X').parameters.get('charset')).toBe('X');
    expect(parseParameterised(null)).toEqual({ value: '', parameters: new Map() });
  });
});

describe('dates', () => {
  test.each([
    ['Fri, 20 Nov 2026 09:15:00 +0100', '2026-11-20T08:15:00.000Z'],
    ['20 Nov 2026 09:15 +0100 (CET)', '2026-11-20T08:15:00.000Z'],
    ['Fri, 20 Nov 26 09:15:00 GMT', '2026-11-20T09:15:00.000Z'],
    ['Tue, 1 Jun 99 10:00:00 EDT', '1999-06-01T14:00:00.000Z'],
    ['Fri, 20 November 2026 09.15.00 CET', '2026-11-20T08:15:00.000Z'],
    ['Fri, 20 Nov 2026 09:15:00', '2026-11-20T09:15:00.000Z'],
    ['2026-11-20T09:15:00+01:00', '2026-11-20T08:15:00.000Z'],
    ['Fri, 31 Feb 2026 09:15:00 +0100', null],
    ['Fri, 20 Nov 2026 25:15:00 +0100', null],
    ['Thu, 1 Jan 1970 00:00:00 +0000', null],
    ['Fri, 20 Nov 2126 09:15:00 +0100', null],
    ['i går', null],
    ['', null],
    [null, null],
  ])('%s', (field, expected) => {
    expect(parseMailDate(field)).toBe(expected);
  });
});

describe('addresses', () => {
  test.each([
    ['Jens Hansen <Jens@Borger.Example>', [{ name: 'Jens Hansen', address: 'jens@borger.example' }]],
    ['jens@borger.example', [{ name: '', address: 'jens@borger.example' }]],
    [
      '"Hansen, Jens" <j@borger.example>, =?windows-1252?Q?Br=F8d=2C_Ida?= <i@borger.example>',
      [
        { name: 'Hansen, Jens', address: 'j@borger.example' },
        { name: 'Brød, Ida', address: 'i@borger.example' },
      ],
    ],
    [
      'Udvalget: a@by.example, B <b@by.example>;, c@by.example',
      [
        { name: '', address: 'a@by.example' },
        { name: 'B', address: 'b@by.example' },
        { name: '', address: 'c@by.example' },
      ],
    ],
    ['undisclosed-recipients:;', []],
    ['Kun et navn', [{ name: 'Kun et navn', address: '' }]],
    [`X <${'a'.repeat(400)}@borger.example>`, [{ name: 'X', address: '' }]],
    [null, []],
  ])('%s', (field, expected) => {
    expect(parseAddresses(field)).toEqual(expected);
  });
});

describe('header block', () => {
  test('unfolds, skips what is no field, and reads raw 8-bit text either way', () => {
    const block = HeaderBlock.parse(
      bytes(
        'From x Fri\r\nSubject: M\xf8de\r\n\tom vej\r\nno field\r\nX-Utf8: \xc3\xa6\nEmpty:\r\nsubject: 2\r\n',
      ),
    );
    expect(block.first('subject')).toBe('Møde\tom vej');
    expect(block.first('x-utf8')).toBe('æ');
    expect(block.first('empty')).toBeNull();
    expect(block.names()).toEqual(['subject', 'x-utf8', 'empty', 'subject']);
  });
});
