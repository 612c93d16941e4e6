import { z } from 'zod';
import type { Bounds } from '../../model/values.ts';
import type { Coverage, Dimension, Measure } from '../bounded-table.ts';
import { resultHash } from '../bounded-table.ts';

declare const gate: unique symbol;

/** A number that may be shown. */
export interface ShownCount extends Bounds {
  readonly isHidden: false;
  readonly records: number;
  readonly measures?: Readonly<Record<string, Bounds>>;
}

/** A number that may not: there is nothing here to leak, in any measure. */
export interface HiddenCount {
  readonly isHidden: true;
}

export type PublicCount = ShownCount | HiddenCount;
export type PublicCell = PublicCount & { readonly at: Readonly<Record<string, string>> };

/** What a reader must be told, never why a particular cell is hidden. Codes of messages `counting.note.<code>`. */
export type ProtectionNote = 'cells-withheld' | 'margins-withheld' | 'total-withheld' | 'withheld-may-be-zero';

/** The only table a public door accepts. Made by `forPublic` alone (and read back by `readPublicTable`). Cells and margins not listed are zero. */
export interface PublicTable {
  readonly [gate]: true;
  readonly dimensions: readonly Dimension[];
  readonly unit: string;
  readonly measures: readonly Measure[];
  readonly cells: readonly PublicCell[];
  readonly margins: readonly PublicCell[];
  readonly total: PublicCount;
  readonly coverage: Coverage | null;
  /** Threshold the table was protected under; null for exact tables of open registers. */
  readonly threshold: number | null;
  readonly notes: readonly ProtectionNote[];
}

const natural = z.int().min(0);
const bounds = z.strictObject({ atLeast: natural, atMost: natural.nullable() });
const measures = z.record(z.string(), bounds);
const at = z.record(z.string(), z.string());
const shown = { isHidden: z.literal(false), atLeast: natural, atMost: natural.nullable(), records: natural, measures: measures.optional() };
const count = z.discriminatedUnion('isHidden', [z.strictObject(shown), z.strictObject({ isHidden: z.literal(true) })]);
const cell = z.discriminatedUnion('isHidden', [z.strictObject({ ...shown, at }), z.strictObject({ isHidden: z.literal(true), at })]);
const stored = z.strictObject({
  dimensions: z.array(
    z.strictObject({
      name: z.string(),
      part: z.string().optional(),
      label: z.string().optional(),
      codes: z.array(z.string()),
      isMany: z.boolean(),
    }),
  ),
  unit: z.string(),
  measures: z.array(z.strictObject({ name: z.string(), relation: z.enum(['share', 'within']) })),
  cells: z.array(cell),
  margins: z.array(cell),
  total: count,
  coverage: z.strictObject({ reported: natural, expected: natural.nullable() }).nullable(),
  threshold: natural.nullable(),
  notes: z.array(z.enum(['cells-withheld', 'margins-withheld', 'total-withheld', 'withheld-may-be-zero'])),
});

/** Reads back a table that passed the gate when it was frozen. Throws an Error when its bytes are not those whose hash was stored then. */
export function readPublicTable(value: unknown, hash: string): PublicTable {
  const table = stored.parse(value) as unknown as PublicTable;
  if (resultHash(table) !== hash) throw new Error('A frozen public table does not have the hash it was frozen with');
  return table;
}
