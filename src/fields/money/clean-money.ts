import type { Problem } from '../../kernel/refusal.ts';
import type { MoneyValue } from '../../model/values.ts';
import { isNothing, isObject, quote, refuse, refuseOtherParts } from '../cleaning.ts';
import { cleanYear } from '../yearly/clean-year.ts';
import { decimalsOf, isCurrency } from './currencies.ts';
import { fromMinorUnits, toMinorUnits } from './minor-units.ts';

/** A bigint column holds 9.2 · 10¹⁸. */
const MOST_DIGITS = 18;

function cleanCurrency(input: unknown, where: string, problems: Problem[]): string | null {
  if (isNothing(input)) return null;
  const code = typeof input === 'string' ? input.trim().toUpperCase() : '';
  return isCurrency(code) ? code : refuse(problems, where, 'unknown-currency', { word: quote(input) });
}

function cleanAmount(input: unknown, where: string, problems: Problem[], currency: string | null): string | null {
  if (isNothing(input)) return null;
  const typed = typeof input === 'number' ? String(input) : typeof input === 'string' ? input.trim() : '';
  const text = /^\d{1,3}([ \u00A0\u202F]\d{3})+([.,]\d+)?$/.test(typed) ? typed.replace(/[ \u00A0\u202F]/g, '') : typed;
  if (/^\d{1,3}(,\d{3})+$/.test(text)) return refuse(problems, where, 'number-unclear', { word: quote(input) });
  const found = /^0*(\d+)(?:[.,](\d+))?$/.exec(text);
  if (found === null) return refuse(problems, where, 'not-money', { word: quote(input) });
  const [, whole = '', rest = ''] = found;
  if (currency === null) return `${whole}.${rest}`;
  const digits = decimalsOf(currency);
  // Zeros beyond the currency's decimals change nothing.
  const decimals = rest.length > digits && /^0*$/.test(rest.slice(digits)) ? rest.slice(0, digits) : rest;
  if (decimals.length > digits) return refuse(problems, where, 'too-many-decimals', { currency, digits });
  if (whole.length + digits > MOST_DIGITS) return refuse(problems, where, 'money-too-large');
  return fromMinorUnits(toMinorUnits({ amount: `${whole}.${decimals}`, currency }), currency);
}

/** Money from its parts, or from text with the currency on either side (`1250.50 EUR`). The amount gets exactly the decimals of its currency. */
export function cleanMoney(input: unknown, where: string, problems: Problem[]): MoneyValue | null {
  if (isNothing(input)) return null;
  let parts: Readonly<Record<string, unknown>>;
  if (isObject(input)) parts = input;
  else {
    const text = typeof input === 'string' ? input.trim() : String(input);
    const found = /^([A-Za-z]{3})\s*([\d.,\s]+)$|^([\d.,\s]+?)\s*([A-Za-z]{3})?$/.exec(text);
    if (found === null) return refuse(problems, where, 'not-money', { word: quote(input) });
    parts = { amount: found[2] ?? found[3], currency: found[1] ?? found[4] };
  }
  refuseOtherParts(parts, ['amount', 'currency', 'year'], where, problems);
  const before = problems.length;
  const currency = cleanCurrency(parts['currency'], `${where}.currency`, problems);
  const amount = cleanAmount(parts['amount'], `${where}.amount`, problems, currency);
  const year = cleanYear(parts['year'], `${where}.year`, problems);
  if (problems.length > before || (amount === null && currency === null && year === null)) return null;
  if (amount === null) return refuse(problems, `${where}.amount`, 'amount-missing');
  return currency === null ? refuse(problems, `${where}.currency`, 'currency-missing') : { amount, currency, year };
}
