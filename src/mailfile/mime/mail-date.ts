const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Named zones of RFC 5322 §4.3 in minutes; CET and CEST beside them, for Danish mailers that write those. */
const ZONES: Readonly<Record<string, number>> = {
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  CET: 60,
  CEST: 120,
};

const RFC_5322 =
  /(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}[ -](\d{4}|\d{2}) (\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?: ?([+-]\d{4}|[a-z]{1,5}))?/i;

/**
 * A date-time of RFC 5322 §3.3 (obsolete forms too), or of ISO 8601, as an ISO 8601 instant in UTC. Null when it is
 * no date, or lies outside 1980–2099, which no mail does. A date without a zone is taken as UTC.
 */
export function parseMailDate(field: string | null): string | null {
  if (field === null) return null;
  const text = withoutComments(field.slice(0, 500)).replace(/\s+/g, ' ').trim();
  const match = RFC_5322.exec(text);
  if (match) return fromParts(match.slice(1));
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) ? plausible(Date.parse(text)) : null;
}

/** An instant as ISO 8601 in UTC, or null when it lies outside 1980–2099. */
export function plausible(epochMilliseconds: number): string | null {
  if (!(epochMilliseconds >= Date.UTC(1980, 0) && epochMilliseconds < Date.UTC(2100, 0))) return null;
  return new Date(epochMilliseconds).toISOString();
}

function fromParts([day, month, year, hour, minute, second, zone]: (string | undefined)[]): string | null {
  const monthIndex = MONTHS.indexOf((month ?? '').toLowerCase());
  const date = [fullYear(year ?? ''), monthIndex, Number(day)] as const;
  const time = [Number(hour), Number(minute), Number(second ?? 0)] as const;
  const valid =
    monthIndex !== -1 && Number(day) <= daysIn(date[0], monthIndex) && time[0] < 24 && time[1] < 60;
  if (!valid || time[2] > 60) return null;
  return plausible(Date.UTC(...date, ...time) - offsetMinutes(zone ?? '') * 60_000);
}

/** RFC 5322 §4.3: two digits below 50 are of this century. */
function fullYear(year: string): number {
  const value = Number(year);
  if (year.length > 2) return value;
  return value < 50 ? 2000 + value : 1900 + value;
}

function daysIn(year: number, monthIndex: number): number {
  return new Date(Date.UTC(year, monthIndex + 1, 0)).getUTCDate();
}

function offsetMinutes(zone: string): number {
  const numeric = /^([+-])(\d{2})(\d{2})$/.exec(zone);
  if (!numeric) return ZONES[zone.toUpperCase()] ?? 0;
  const minutes = Number(numeric[2]) * 60 + Number(numeric[3]);
  return numeric[1] === '-' ? -minutes : minutes;
}

function withoutComments(text: string): string {
  let depth = 0;
  let out = '';
  for (const char of text) {
    if (char === '(') depth++;
    else if (char === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) out += char;
  }
  return out;
}
