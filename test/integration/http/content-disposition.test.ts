import { attachmentNamed, safeFileName } from '../../../src/gateway/http/content-disposition';

describe('safeFileName', () => {
  it.each([
    ['Ansøgning om æbler.pdf', 'Ansøgning om æbler.pdf'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['C:\\temp\\a.exe', 'C_temp_a.exe'],
    ['fdp\u202Egpj.exe', 'fdp_gpj.exe'],
    ['a\r\nSet-Cookie: x.pdf', 'a_Set-Cookie_ x.pdf'],
    ['zero\u200Bwidth.pdf', 'zero_width.pdf'],
    ['😀.png', '😀.png'],
    ['half \uD83D.png', 'half _.png'],
    ['...', 'dokument'],
    ['', 'dokument'],
    ['name. ', 'name'],
  ])('makes %j to %j', (name, safe) => expect(safeFileName(name)).toBe(safe));

  it('shortens to 150 characters and keeps the extension', () => {
    const safe = safeFileName(`${'å'.repeat(300)}.docx`);
    expect(safe).toHaveLength(150);
    expect(safe.endsWith('å.docx')).toBe(true);
  });
});

describe('attachmentNamed', () => {
  it.each([
    ['a.pdf', `attachment; filename="a.pdf"; filename*=UTF-8''a.pdf`],
    [
      `Bilag (1) 100%'s "æ".pdf`,
      `attachment; filename="Bilag (1) 100_'s ___.pdf"; filename*=UTF-8''Bilag%20%281%29%20100%25%27s%20_%C3%A6_.pdf`,
    ],
    ['😀.png', `attachment; filename="__.png"; filename*=UTF-8''%F0%9F%98%80.png`],
  ])('names %j by RFC 6266 and RFC 8187', (name, header) => expect(attachmentNamed(name)).toBe(header));
});
