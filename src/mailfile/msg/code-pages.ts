const NAMED: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  20127: 'us-ascii',
  20866: 'koi8-r',
  21866: 'koi8-u',
  50220: 'iso-2022-jp',
  50221: 'iso-2022-jp',
  51932: 'euc-jp',
  51949: 'euc-kr',
  54936: 'gb18030',
  65001: 'utf-8',
};

/** Windows code page to charset label; null when none is known, whereupon the text is guessed. */
export function charsetOf(codePage: number | null): string | null {
  if (codePage === null) return null;
  if (codePage >= 1250 && codePage <= 1258) return `windows-${codePage}`;
  if (codePage >= 28591 && codePage <= 28606) return `iso-8859-${codePage - 28590}`;
  return NAMED[codePage] ?? null;
}

/** Languages (MS-LCID) whose 8-bit text is not windows-1252; sublanguages of Chinese differ, the others do not. */
const LOCALES: Readonly<Record<number, number>> = {
  1028: 950,
  1029: 1250,
  1032: 1253,
  1038: 1250,
  1041: 932,
  1042: 949,
  1045: 1250,
  1049: 1251,
  1055: 1254,
  1058: 1251,
  2052: 936,
};

/** Charset of 8-bit text written in a locale, where it is not the Western European one. */
export function charsetOfLocale(localeId: number | null): string | null {
  return localeId === null ? null : charsetOf(LOCALES[localeId] ?? null);
}
