const currencies = new Set(Intl.supportedValuesOf('currency'));

export const isCurrency = (code: string): boolean => currencies.has(code);

/** Codes of ISO 4217; those a European network meets come first. */
export const CURRENCIES: readonly string[] = [
  ...new Set(['EUR', 'GBP', 'CHF', 'DKK', 'NOK', 'SEK', 'PLN', 'CZK', 'HUF', 'RON', 'BGN', 'MAD', 'TND', 'USD', ...currencies]),
].filter(isCurrency);

/** How many decimals a currency has: 2 for the euro, 0 for the yen, 3 for the Tunisian dinar. */
export const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

const names = new Map<string, Intl.DisplayNames>();

/** What a currency is called in a language. */
export function currencyName(code: string, language: string): string {
  const found = names.get(language) ?? new Intl.DisplayNames(language, { type: 'currency' });
  names.set(language, found);
  return found.of(code) ?? code;
}
