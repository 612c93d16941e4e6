/** A spreadsheet shows what follows it as text. */
const MARK = "'";

/** What makes a spreadsheet run a cell, also in the wide forms some locales accept, and after blanks or marks it skips. */
const RUNS = /^(?:[\t\r\n]|[\s\u200b-\u200f\u2060\ufeff\0]*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b\u2212])/;
const PLAIN_NUMBER = /^-(?:\d+(?:\.\d+)?|\.\d+)$/;

/**
 * A value as our CSV for spreadsheets writes it: marked when a spreadsheet would run it, and when it already begins with the mark, so that
 * `restoreFormula` is its exact inverse for every string. A plain negative number stays a number.
 */
export function neutraliseFormula(value: string): string {
  return value.startsWith(MARK) || (RUNS.test(value) && !PLAIN_NUMBER.test(value)) ? MARK + value : value;
}

/** What `neutraliseFormula` was given. Only for files we wrote ourselves: elsewhere a leading apostrophe belongs to the value. */
export function restoreFormula(value: string): string {
  return value.startsWith(MARK) ? value.slice(MARK.length) : value;
}
