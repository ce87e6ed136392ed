import { htmlToText, shownContentIds } from '../../../src/mailfile/text/html-text';
import { MAX_BODY_TEXT, tidyText } from '../../../src/mailfile/text/tidy';
import { bytes, multipart, openBlob, openEml, part } from '../../fixtures/mail/eml';

const text = (html: string): string => tidyText(htmlToText(html));

describe('HTML to text', () => {
  test.each([
    ['<p>Hej</p><p>verden</p>', 'Hej\n\nverden'],
    ['en<br>to<br/>tre', 'en\nto\ntre'],
    ['<table><tr><td>Sag</td><td>12</td></tr></table>', 'Sag 12'],
    [
      '<p>Kære&nbsp;Jens&#44; K&oslash;b &amp; salg &#x2013; &#150; &ukendt; &constructor;</p>',
      'Kære Jens, Køb & salg – – &ukendt; &constructor;',
    ],
    ['før<script>alert("</p>")</script>efter', 'førefter'],
    ['<style>p{color:red}</style><title>t</title>kun dette', 'kun dette'],
    ['a<!-- <p>gemt</p> -->b<!-- aldrig lukket', 'ab'],
    ['<script>aldrig lukket <p>tekst</p>', ''],
    ['2 < 3 og 4', '2 < 3 og 4'],
    ['linje\nbrudt\r\n i kilden', 'linje brudt i kilden'],
    ['<a href="https://x.example">link</a>', 'link'],
    ['<h1>', ''],
  ])('%s', (html, expected) => {
    expect(text(html)).toBe(expected);
  });

  test('is linear in markup that never closes', () => {
    for (const piece of ['<', '<!--', '<script>', '<p ', '&', '<a href=', '</script', '=?utf-8?q?']) {
      expect(htmlToText(piece.repeat(200_000))).toBeDefined();
    }
  });

  test('finds the parts that the HTML shows', () => {
    const ids = shownContentIds('<img src="cid:Logo%40by.example"> <img src=CID:b@c> url(cid:d) ');
    expect([...ids]).toEqual(['logo@by.example', 'b@c', 'd']);
  });
});

describe('body text', () => {
  test('of alternatives the plain one is taken', async () => {
    const mail = multipart('alternative', [
      part(['Content-Type: text/plain; charset=windows-1252'], bytes('Gr\xf8d \x96 10 \x80')),
      part(['Content-Type: text/html'], '<p>Grød i HTML</p>'),
    ]);
    expect(await (await openBlob(mail)).bodyText()).toBe('Grød – 10 €');
  });

  test('an empty plain text gives way to the HTML', async () => {
    const mail = multipart('alternative', [
      part(['Content-Type: text/plain'], ' \r\n'),
      part(['Content-Type: text/html; charset=utf-8'], '<p>Grød</p><script>alert(1)</script>'),
    ]);
    expect(await (await openBlob(mail)).bodyText()).toBe('Grød');
  });

  test('texts beside each other are joined, files are not', async () => {
    const mail = multipart('mixed', [
      part(['Content-Type: text/html'], '<p>Først</p>'),
      part(['Content-Type: text/plain; name=notat.txt'], 'i en fil'),
      part(['Content-Type: text/plain'], 'Sidst'),
    ]);
    expect(await (await openBlob(mail)).bodyText()).toBe('Først\n\nSidst');
  });

  test('is empty when there is none', async () => {
    const item = await openEml('From: a@borger.example', 'Content-Type: application/pdf', '', '%PDF-');
    expect(await item.bodyText()).toBe('');
  });

  test('is cut to its limit', async () => {
    const item = await openEml('Subject: langt', '', 'ord '.repeat(MAX_BODY_TEXT));
    expect((await item.bodyText()).length).toBeGreaterThan(MAX_BODY_TEXT - 10);
    expect((await item.bodyText()).length).toBeLessThanOrEqual(MAX_BODY_TEXT);
  });

  test('space and line ends are tidied', () => {
    expect(tidyText(' a\t\u00a0 b \r\n\r\n\r\n\r\nc\rd\u200b\u0000e ')).toBe('a b\n\nc\nde');
  });
});
