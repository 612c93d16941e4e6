import type { Problem } from '../../kernel/refusal.ts';
import { isNothing, quote, refuse } from '../cleaning.ts';
import type { NumberOptions } from './number.ts';

const INTEGER_LIMIT = 2_147_483_647;

/** Text as a number: blanks between thousands, a point or a comma before decimals. `1,250` could be two numbers, so it is none. */
function readNumber(input: unknown, where: string, problems: Problem[]): number | null {
  if (typeof input === 'number' && Number.isFinite(input)) return input;
  const text = typeof input === 'string' ? input.trim().replace('−', '-') : '';
  const grouped = /^[+-]?\d{1,3}([ \u00A0\u202F]\d{3})+([.,]\d+)?$/.test(text);
  if (!grouped && /^[+-]?\d{1,3}(,\d{3})+$/.test(text)) return refuse(problems, where, 'number-unclear', { word: quote(input) });
  const plain = (grouped ? text.replace(/[ \u00A0\u202F]/g, '') : text).replace(/^([+-]?\d+),(\d+)$/, '$1.$2');
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(number) ? number : refuse(problems, where, 'not-a-number', { word: quote(input) });
}

/** A number within its range. */
export function cleanNumber(input: unknown, where: string, problems: Problem[], { min, max, integer }: NumberOptions): number | null {
  if (isNothing(input)) return null;
  const read = readNumber(input, where, problems);
  if (read === null) return null;
  // Adding 0 turns minus zero into zero.
  const number = read + 0;
  if (integer === true && !Number.isInteger(number)) return refuse(problems, where, 'not-whole');
  const least = Math.max(min ?? -Infinity, integer === true ? -INTEGER_LIMIT : -Infinity);
  const most = Math.min(max ?? Infinity, integer === true ? INTEGER_LIMIT : Infinity);
  if (number < least) return refuse(problems, where, 'number-too-small', { min: least });
  return number > most ? refuse(problems, where, 'number-too-large', { max: most }) : number;
}
