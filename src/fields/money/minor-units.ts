import type { MoneyValue } from '../../model/values.ts';
import { decimalsOf } from './currencies.ts';

/** `1250.50` EUR → `125050`: text, since it may be larger than a number of the language holds exactly. */
export const toMinorUnits = ({ amount, currency }: Pick<MoneyValue, 'amount' | 'currency'>): string => {
  const [whole = '', rest = ''] = amount.split('.');
  return String(BigInt(whole + rest.padEnd(decimalsOf(currency), '0')));
};

/** `125050` EUR → `1250.50`, with exactly the decimals of the currency. */
export function fromMinorUnits(minor: string | number, currency: string): string {
  const decimals = decimalsOf(currency);
  const digits = String(minor).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
