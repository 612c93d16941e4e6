import type { Problem } from '../../../kernel/refusal.ts';
import type { Draft, ProseValue } from '../../../model/values.ts';
import type { Status, Visibility } from '../../record/review-state.ts';
import type { Cells, TableLayout } from '../reading/table-source.ts';

/** What one source row, or several that tell of one thing, comes to. */
export interface Mapped {
  readonly draft: Draft;
  /** Why it cannot land as it is: any one refuses it, with field and code. */
  readonly problems: readonly Problem[];
  /** What was read by a rule worth knowing; shown in the report of the import, refuses nothing. */
  readonly notices: readonly Problem[];
  /** Further languages of a translated field, by field. */
  readonly translations?: Readonly<Record<string, readonly ProseValue[]>>;
}

/** What a row of one of our own folders says of its record beyond its values. */
export interface RowHead {
  readonly reference: string | null;
  readonly status: Status;
  readonly visibility: Visibility;
  readonly language: string | null;
  readonly publishedOn: string | null;
}

/** How rows of a known layout become records of one register. Pure: the same rows give the same drafts for ever. */
export interface Mapping {
  /** Stable: it is stored with every import. */
  readonly name: string;
  readonly register: string;
  /** Message key of its title. */
  readonly title: string;
  /** 0 (no) to 1 (certainly this layout). */
  recognises(layout: TableLayout): number;
  /** Columns taken out as they are read; nothing after the reader ever holds their values. */
  readonly drops: readonly string[];
  /** What is kept of a row where a column may be used but not kept; called by the reader, after the drops. */
  keep?(cells: Cells): Cells;
  /** Rows with the same key are one thing; without it every row is one. */
  groupBy?(cells: Cells): string;
  /** A stable key of what a row tells of: the same file again gives the same. Equal keys of different things are told apart by `readMapped`. */
  identity(cells: Cells): string;
  /** Only for our own folders: where a new record stands, at most as far as the import goes. */
  head?(cells: Cells): RowHead;
  /** Always a list: one row, or all rows of a group in the order of the file. */
  toDraft(rows: readonly Cells[]): Mapped;
}

/** Collects what one draft meets on its way. */
export class Findings {
  readonly problems: Problem[] = [];
  readonly notices: Problem[] = [];

  refuse(where: string, code: string, params: NonNullable<Problem['params']> = {}): null {
    this.problems.push({ where, code, params: shortened(params) });
    return null;
  }

  note(where: string, code: string, params: NonNullable<Problem['params']> = {}): void {
    this.notices.push({ where, code, params: shortened(params) });
  }

  with(draft: Draft): Mapped {
    return { draft, problems: this.problems, notices: this.notices };
  }
}

/** A cell can hold a million characters; a sentence about it needs the first few. */
const shortened = (params: NonNullable<Problem['params']>): NonNullable<Problem['params']> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' && value.length > 120 ? `${value.slice(0, 119)}…` : value,
    ]),
  );

/** A cell as words: trimmed of blanks, no-break blanks and byte order marks; `''` when the column is not there. */
export const wordsOf = (cells: Cells, column: string): string => (cells[column] ?? '').replace(/^[\s\ufeff]+|[\s\ufeff]+$/g, '');
