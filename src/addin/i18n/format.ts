import type { Language } from './language';

const ZONE = 'Europe/Copenhagen';
const LOCALE: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };

/** Dates, times and sizes as the reader's language writes them. All times are Danish, wherever the browser is. */
export interface Format {
  /** `tir. 24. nov.` within this year, else `24.11.2025`; empty for what is no date. */
  day(instantOrDay: string): string;
  /** `tir. 24. nov. kl. 14.12` */
  dayAndTime(instant: string): string;
  /** `214 kB`, decimal units as file managers show them. */
  size(bytes: number): string;
}

/** A calendar day counts as its noon, so that no zone moves it. Null when it is no date. */
function instantOf(value: string): Date | null {
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/u.test(value) ? `${value}T12:00:00Z` : value);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** @param now tells this year from others */
export function createFormat(language: Language, now: () => Date): Format {
  const locale = LOCALE[language];
  const short = new Intl.DateTimeFormat(locale, {
    timeZone: ZONE,
    weekday: 'long',
    day: 'numeric',
    month: 'short',
  });
  const long = new Intl.DateTimeFormat(locale, {
    timeZone: ZONE,
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  });
  const time = new Intl.DateTimeFormat(locale, { timeZone: ZONE, hour: 'numeric', minute: '2-digit' });
  const year = new Intl.DateTimeFormat('en', { timeZone: ZONE, year: 'numeric' });

  const day = (value: string): string => {
    const at = instantOf(value);
    if (at === null) return '';
    if (year.format(at) !== year.format(now())) return long.format(at);
    // Engines disagree on the short forms ("tir.", "tirs."), the commas and the full stops between the parts.
    const parts = new Map(short.formatToParts(at).map((p) => [p.type, p.value]));
    const [weekday = '', date = '', month = ''] = ['weekday', 'day', 'month'].map((type) =>
      parts.get(type as 'day'),
    );
    return language === 'da'
      ? `${weekday.slice(0, 3)}. ${date}. ${month}`
      : `${weekday.slice(0, 3)} ${date} ${month}`;
  };

  // Making one takes longer than drawing the row it stands in, and a mail may have 300 rows.
  const made = new Map<string, Intl.NumberFormat>();
  const numbers = (unit: string, maximumFractionDigits: number): Intl.NumberFormat => {
    const key = `${unit} ${maximumFractionDigits}`;
    const format =
      made.get(key) ?? new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits });
    made.set(key, format);
    return format;
  };

  return {
    day,
    dayAndTime: (instant) => {
      const at = instantOf(instant);
      if (at === null) return '';
      return `${day(instant)} ${language === 'da' ? 'kl.' : 'at'} ${time.format(at)}`;
    },
    size: (bytes) => {
      const unit = bytes < 1000 ? 'byte' : bytes < 999_500 ? 'kilobyte' : 'megabyte';
      const value = bytes / { byte: 1, kilobyte: 1000, megabyte: 1_000_000 }[unit];
      return numbers(unit, unit === 'megabyte' && value < 10 ? 1 : 0).format(value);
    },
  };
}
