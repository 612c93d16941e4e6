import type { PartialDate } from '../model/values.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, zone: string, precision: 'month' | 'day'): Intl.DateTimeFormat {
  const name = `${locale} ${zone} ${precision}`;
  let found = formats.get(name);
  if (found === undefined) {
    found = new Intl.DateTimeFormat(locale, {
      timeZone: zone,
      year: 'numeric',
      month: 'long',
      ...(precision === 'day' ? { day: 'numeric' } : {}),
      calendar: 'gregory',
    });
    formats.set(name, found);
  }
  return found;
}

/** A partial date as far as it goes (`2026`, `March 2026`, `9 March 2026`), or the day on which an instant falls in `zone`. Other text comes back as it is. */
export function formatDate(value: PartialDate | Date, locale: string, zone: string): string {
  if (value instanceof Date) return formatOf(locale, zone, 'day').format(value);
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value);
  if (parts === null || parts[2] === undefined) return value;
  const day = new Date(`${parts[1]}-${parts[2]}-${parts[3] ?? '01'}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return value;
  return formatOf(locale, 'UTC', parts[3] === undefined ? 'month' : 'day').format(day);
}
