import type { PartialDate } from '../../model/values.ts';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const two = (number: number): string => String(number).padStart(2, '0');

/** Last day of a month (1–12) of a year of the Gregorian calendar. */
const lastDay = (year: number, month: number): number =>
  month === 2 ? ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Whether a text is a partial date that exists: years 1000–9999, no 31 April. */
export function isPartialDate(text: string): boolean {
  const found = SHAPE.exec(text);
  if (found === null) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2] ?? 1), Number(found[3] ?? 1)];
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
}

/** First and last day that a partial date may mean, both `yyyy-mm-dd`. */
export function daysOf(date: PartialDate): { readonly from: string; readonly to: string } {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return { from: date, to: date };
  if (month !== undefined) return { from: `${date}-01`, to: `${date}-${two(lastDay(Number(year), Number(month)))}` };
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** The partial date that means exactly these days; null when either is missing. Inverse of `daysOf`. */
export function dateOfDays(from: unknown, to: unknown): PartialDate | null {
  if (typeof from !== 'string' || typeof to !== 'string') return null;
  if (from === to) return from;
  const month = from.slice(0, 7);
  return daysOf(month).to === to ? month : from.slice(0, 4);
}

export const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));
