import { UNKNOWN } from '../bounded-table.ts';
import type { PublicCount } from '../protection.ts';
import type { ShownTable } from '../shown-table.ts';
import type { CountryRow } from './country-map.ts';
import type { PictureRow } from './count-text.ts';

const ZERO: PublicCount = { isHidden: false, atLeast: 0, atMost: 0, records: 0 };

export interface RowChoice {
  /** Dimension key whose codes become rows. */
  readonly key: string;
  readonly labelOf: (code: string) => string;
  /** Codes held fixed in other dimensions; left out ones are summed over, which needs published margins. */
  readonly where?: Readonly<Record<string, string>>;
  /** A further measure instead of the main number. */
  readonly measure?: string;
  /** Keep rows that are zero; `unknown` at zero is always left out. Default false. */
  readonly keepsZeros?: boolean;
}

/** Codes of one dimension with what the public may see of each, in the order of display. Throws an Error when the margin asked for was not published. */
export function codedRows(table: ShownTable, choice: RowChoice): { code: string; label: string; count: PublicCount }[] {
  const dimension = table.dimensions.find((one) => (one.part === undefined ? one.name : `${one.name}:${one.part}`) === choice.key);
  if (dimension === undefined) throw new Error(`The table has no dimension ${choice.key}`);
  const wanted = Object.keys(choice.where ?? {}).length + 1;
  const pool = wanted === table.dimensions.length ? table.cells : table.margins.filter((cell) => Object.keys(cell.at).length === wanted);
  if (wanted < table.dimensions.length && pool.length === 0 && table.cells.length > 0)
    throw new Error(`The margin of ${choice.key} was not published`);
  const found = new Map(
    pool
      .filter((cell) => Object.entries(choice.where ?? {}).every(([key, code]) => cell.at[key] === code))
      .map((cell) => [cell.at[choice.key], cell]),
  );
  return dimension.codes
    .map((code) => ({ code, label: choice.labelOf(code), count: measured(found.get(code) ?? ZERO, choice.measure) }))
    .filter(({ code, count }) => count.isHidden || count.atMost !== 0 || (choice.keepsZeros === true && code !== UNKNOWN));
}

function measured(count: PublicCount, measure: string | undefined): PublicCount {
  if (count.isHidden) return { isHidden: true };
  const { atLeast, atMost } = measure === undefined ? count : (count.measures?.[measure] ?? { atLeast: 0, atMost: 0 });
  return { isHidden: false, atLeast, atMost, records: count.records };
}

export const pictureRows = (table: ShownTable, choice: RowChoice): PictureRow[] =>
  codedRows(table, choice).map(({ code, label, count }) => ({ label, count, isUnknown: code === UNKNOWN }));

/** Rows for a map: countries only, since what is not known lies nowhere. */
export const countryRows = (table: ShownTable, choice: RowChoice): CountryRow[] =>
  codedRows(table, choice).filter(({ code }) => code !== UNKNOWN);
