import type { Problem } from '../../kernel/refusal.ts';
import { isNothing, quote, refuse } from '../cleaning.ts';

/** A year of four digits. */
export function cleanYear(input: unknown, where: string, problems: Problem[]): number | null {
  if (isNothing(input)) return null;
  const text = typeof input === 'number' || typeof input === 'string' ? String(input).trim() : '';
  return /^[1-9]\d{3}$/.test(text) ? Number(text) : refuse(problems, where, 'not-a-year', { word: quote(input) });
}
