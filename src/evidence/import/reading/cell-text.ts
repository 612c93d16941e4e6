import { SSF, type CellObject } from '@e965/xlsx';

const ELAPSED = /\[(?:h+|m+|s+)\]/i;

/**
 * What a spreadsheet cell holds, as text that means the same everywhere: dates as ISO 8601 by the cell's number format and the workbook's date
 * system, times as `HH:MM:SS`, numbers as plain decimals whatever the display rounds to, `true`/`false`, and errors as they are shown (`#N/A`).
 * A formula gives its stored result.
 */
export function cellText(cell: CellObject | undefined, is1904: boolean): string {
  if (cell === undefined || cell.v === undefined || cell.v === null) return '';
  switch (cell.t) {
    case 'n':
      return typeof cell.z === 'string' && SSF.is_date(cell.z)
        ? dateText(cell.v as number, cell.z, is1904)
        : plainDecimal(cell.v as number);
    case 'b':
      return cell.v === true ? 'true' : 'false';
    case 'e':
      return cell.w ?? ERRORS[cell.v as number] ?? `#${String(cell.v)}`;
    case 'z':
      return '';
    default:
      return String(cell.v);
  }
}

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};

function dateText(serial: number, format: string, is1904: boolean): string {
  if (serial < 0 || !Number.isFinite(serial)) return plainDecimal(serial);
  const two = (value: number): string => String(value).padStart(2, '0');
  const seconds = Math.round(serial * 86400);
  const clock = (whole: number): string => `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  if (ELAPSED.test(format)) return clock(seconds);
  const date = SSF.parse_date_code(seconds / 86400, { date1904: is1904 }) as {
    y: number;
    m: number;
    d: number;
  } | null;
  const hasDay = /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
  if (date === null) return plainDecimal(serial);
  if (serial < 1 && !hasDay) return clock(seconds);
  const day = `${String(date.y).padStart(4, '0')}-${two(date.m)}-${two(date.d)}`;
  return seconds % 86400 === 0 ? day : `${day}T${clock(seconds % 86400)}`;
}

/** A number without an exponent: `1e-7` is `0.0000001`. */
export function plainDecimal(value: number): string {
  const text = String(value);
  const parts = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (parts === null) return text;
  const [, sign, whole, fraction = '', exponent] = parts as unknown as [string, string, string, string | undefined, string];
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return point >= digits.length
    ? sign + digits + '0'.repeat(point - digits.length)
    : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
