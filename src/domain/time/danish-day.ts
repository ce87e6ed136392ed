const DANISH = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The calendar day in Denmark at an instant, as `YYYY-MM-DD`; summer time is counted in.
 * @param instant ISO 8601 with zone
 * @throws RangeError when `instant` is no date
 */
export function danishDay(instant: string): string {
  const parts = new Map(DANISH.formatToParts(new Date(instant)).map((p) => [p.type, p.value]));
  const year = (parts.get('year') ?? '').padStart(4, '0');
  return `${year}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`;
}

/** `YYYY-MM-DD` as Danes write it in a title: `dd.mm.yyyy`. Anything else comes back as it was. */
export function titleDate(day: string): string {
  return day.replace(/^(\d{4})-(\d{2})-(\d{2})$/u, '$3.$2.$1');
}

/** Whether text is a day that exists, as `YYYY-MM-DD`. */
export function isCalendarDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return false;
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}
