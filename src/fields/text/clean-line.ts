import type { Problem } from '../../kernel/refusal.ts';
import { isNothing, refuse } from '../cleaning.ts';

const CONTROL = /\p{Cc}/u;
const CONTROL_BUT_BREAKS = /[^\P{Cc}\n\t]/u;

function cleanWith(forbidden: RegExp, input: unknown, where: string, problems: Problem[], maxLength: number): string | null {
  if (isNothing(input)) return null;
  if (typeof input !== 'string' && typeof input !== 'number') return refuse(problems, where, 'not-text');
  const text = String(input).trim();
  if (!text.isWellFormed()) return refuse(problems, where, 'broken-characters');
  if (forbidden.test(text))
    return refuse(problems, where, forbidden === CONTROL && /[\n\r]/.test(text) ? 'line-break' : 'control-characters');
  return text.length > maxLength ? refuse(problems, where, 'too-long', { length: text.length, maxLength }) : text;
}

/** One line: trimmed, every other character kept as it is; line breaks and other control characters are refused. `maxLength` counts UTF-16 units, as browsers do. */
export const cleanLine = (input: unknown, where: string, problems: Problem[], maxLength = 500): string | null =>
  cleanWith(CONTROL, input, where, problems, maxLength);

/** Several lines: as `cleanLine`, but line breaks (written as one newline) and tabs stay. */
export const cleanLines = (input: unknown, where: string, problems: Problem[], maxLength = 20_000): string | null =>
  cleanWith(CONTROL_BUT_BREAKS, typeof input === 'string' ? input.replace(/\r\n?/g, '\n') : input, where, problems, maxLength);
