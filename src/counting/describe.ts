import type { Speaker } from '../model/speaker.ts';
import type { BoundedTable, Cell } from './bounded-table.ts';
import { keyOf, UNKNOWN } from './bounded-table.ts';
import type { CountDefinition } from './definition.ts';
import { dimensionKey } from './definition.ts';
import { periodOf } from './period.ts';
import type { PublicCount, PublicTable } from './protection.ts';

/** Names of what a definition points at, in the reader's language, from the compiled registers and vocabularies. */
export interface DefinitionLabels {
  readonly register: string;
  /** The measured field; not needed for records. */
  readonly measure?: string;
  /** By dimension key (`place:country`). */
  readonly dimensions: Readonly<Record<string, string>>;
  readonly code: (dimensionKey: string, code: string) => string;
  /** The state counted, as a statement: “in criminal or administrative proceedings”. */
  readonly state?: string;
}

/** Where the numbers come from; labels already in the reader's language. */
export interface Provenance {
  readonly sources: number;
  readonly kinds: readonly string[];
  readonly streams: readonly string[];
}

export interface Method {
  /** How it was counted, one sentence or two each, in the order in which to print them. */
  readonly how: readonly string[];
  /** What a reader must know before using the numbers. */
  readonly cautions: readonly string[];
  /** How complete it is; null when nobody was asked member by member. */
  readonly coverage: string | null;
}

/** The method of a figure in words, from the definition and the result alone, so that it can never tell another story than the numbers. */
export function describeMethod(
  t: Speaker,
  definition: CountDefinition,
  table: BoundedTable | PublicTable,
  labels: DefinitionLabels,
  provenance?: Provenance,
): Method {
  return {
    how: howOf(t, definition, table, labels, provenance),
    cautions: cautionsOf(t, definition, table, labels),
    coverage: coverageOf(t, table),
  };
}

const countsPeople = (table: BoundedTable | PublicTable): boolean => table.unit === 'people';
const named = (labels: DefinitionLabels, key: string): string => labels.dimensions[key] ?? key;

function howOf(
  t: Speaker,
  definition: CountDefinition,
  table: BoundedTable | PublicTable,
  labels: DefinitionLabels,
  provenance: Provenance | undefined,
): string[] {
  const { register } = labels;
  const how: string[] = [];
  // Of a measure other than everyone concerned (the dead) only the measure itself is true.
  if (definition.measure === 'records' || definition.state !== undefined)
    how.push(t.say(countsPeople(table) ? 'counting.method.people' : 'counting.method.records', { register }));
  if (definition.measure !== 'records' && labels.measure !== undefined)
    how.push(t.say('counting.method.measure', { measure: labels.measure, register }));
  if (definition.state !== undefined) {
    const { from, to } = periodOf(definition.state.period);
    how.push(t.say('counting.method.state', { from: t.date(from), to: t.date(to), state: labels.state ?? definition.state.state }));
    if (table.measures.length > 0) how.push(t.say('counting.method.stateParts'));
  }
  for (const condition of definition.where) {
    const key = dimensionKey(condition);
    how.push(
      t.say('counting.method.where', {
        dimension: named(labels, key),
        codes: t.list(condition.codes.map((code) => labels.code(key, code))),
      }),
    );
  }
  if (definition.by.length > 0)
    how.push(t.say('counting.method.by', { dimensions: t.list(definition.by.map((one) => named(labels, dimensionKey(one)))) }));
  if (definition.asOf !== undefined) how.push(t.say('counting.method.asOf', { date: t.date(new Date(definition.asOf)) }));
  if (provenance !== undefined && provenance.sources > 0)
    how.push(t.say('counting.method.sources', { count: provenance.sources, kinds: t.list(provenance.kinds) }));
  if (provenance !== undefined && provenance.streams.length > 0)
    how.push(t.say('counting.method.streams', { streams: t.list(provenance.streams) }));
  return how;
}

function cautionsOf(t: Speaker, definition: CountDefinition, table: BoundedTable | PublicTable, labels: DefinitionLabels): string[] {
  const cautions: string[] = [];
  const cells: readonly (Partial<Cell> | PublicCount)[] = [...table.cells, table.total];
  if (cells.some((cell) => 'atLeast' in cell && cell.atLeast !== cell.atMost)) cautions.push(t.say('counting.method.bounds'));
  if (cells.some((cell) => 'at' in cell && Object.values(cell.at ?? {}).includes(UNKNOWN))) cautions.push(t.say('counting.method.unknown'));
  const many = table.dimensions.filter((dimension) => dimension.isMany).map((dimension) => named(labels, keyOf(dimension)));
  if (many.length > 0) cautions.push(t.say('counting.method.many', { dimensions: t.list(many) }));
  if (definition.state !== undefined) cautions.push(t.say('counting.method.years'));
  if ('notes' in table) {
    cautions.push(
      table.threshold === null ? t.say('counting.method.exact') : t.say('counting.method.threshold', { most: table.threshold - 1 }),
    );
    for (const note of table.notes) cautions.push(t.say(`counting.note.${note}`));
  } else if (definition.level !== 'public') cautions.push(t.say(`counting.method.level.${definition.level}`));
  return cautions;
}

function coverageOf(t: Speaker, table: BoundedTable | PublicTable): string | null {
  if (table.coverage === null) return null;
  const { reported, expected } = table.coverage;
  return expected === null
    ? t.say('counting.method.coverageOpen', { reported })
    : t.say('counting.method.coverage', { reported, expected });
}

/** “Cite this”: network, title, the day it was frozen, and the address at which it stays. */
export function citation(
  t: Speaker,
  figure: { readonly network: string; readonly title: string; readonly frozenOn: string | Date; readonly address: string },
): string {
  return t.say('counting.cite', { network: figure.network, title: figure.title, date: t.date(figure.frozenOn), address: figure.address });
}
