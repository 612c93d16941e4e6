import { Refusal } from '../kernel/refusal.ts';
import type { PartialDate } from '../model/values.ts';

/** First and last day (`2025-01-01`) on which something may have happened; both belong to it. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Earlier and later than every date anyone will write down. */
export const EVER: Days = { from: '0000-01-01', to: '9999-12-31' };

/** Days a partial date may mean; `unknown` and null may mean any. Refuses what is no date (`date-malformed`). */
export function daysOf(date: PartialDate | 'unknown' | null): Days {
  if (date === null || date === 'unknown') return EVER;
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  const [, year, month, day] = match ?? [];
  if (year === undefined) throw new Refusal('date-malformed', { params: { date } });
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12 || (day !== undefined && (Number(day) < 1 || Number(day) > last)))
    throw new Refusal('date-malformed', { params: { date } });
  return day === undefined ? { from: `${year}-${month}-01`, to: `${year}-${month}-${last}` } : { from: date, to: date };
}

/** Days of a definition's period: `2025`, or from the first day of one partial date to the last of another. Refuses one that ends before it begins (`period-reversed`). */
export function periodOf(period: string | { readonly from: PartialDate; readonly to: PartialDate }): Days {
  if (typeof period === 'string') return daysOf(period);
  const days = { from: daysOf(period.from).from, to: daysOf(period.to).to };
  if (days.to < days.from) throw new Refusal('period-reversed', { where: 'period', params: { from: period.from, to: period.to } });
  return days;
}
