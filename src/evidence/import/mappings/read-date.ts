import type { PartialDate } from '../../../model/values.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Which comes first where a date is written with bare numbers. */
export type DateOrder = 'day-first' | 'month-first';

/**
 * A date as files write it, to a partial date: ISO with or without a time (the time is left out), `31/12/2016`, `31.12.16`, `Mar 08`, `March 2008`, `2008`.
 * Two-digit years are of the century that makes them lie between 1950 and 2049. Null for anything else, and for days the calendar does not have.
 */
export function readDate(text: string, order: DateOrder = 'day-first'): PartialDate | null {
  const words = text.trim();
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/.exec(words);
  if (iso !== null) return partialDate(iso[1]!, iso[2], iso[3]);
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/.exec(words);
  if (numbers !== null)
    return order === 'day-first' ? partialDate(numbers[3]!, numbers[2], numbers[1]) : partialDate(numbers[3]!, numbers[1], numbers[2]);
  const named = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\.?,? (\d{4}|\d{2})$/i.exec(words);
  if (named === null) return null;
  const month = monthNumber(named[2]!);
  return month === null ? null : partialDate(named[3]!, String(month), named[1]);
}

/** 1 to 12 for an English month or its first three letters. */
export function monthNumber(word: string): number | null {
  const month = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  return month === -1 ? null : month + 1;
}

function partialDate(year: string, month?: string, day?: string): PartialDate | null {
  const fullYear = year.length === 2 ? (Number(year) >= 50 ? `19${year}` : `20${year}`) : year;
  if (month === undefined) return fullYear;
  if (Number(month) < 1 || Number(month) > 12) return null;
  const upToMonth = `${fullYear}-${month.padStart(2, '0')}`;
  if (day === undefined) return upToMonth;
  const lastDay = new Date(Date.UTC(Number(fullYear), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= lastDay ? `${upToMonth}-${day.padStart(2, '0')}` : null;
}
