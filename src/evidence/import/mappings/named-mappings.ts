import type { TableLayout } from '../reading/table-source.ts';
import { gdpDetentionPlaces } from './gdp-detention-places.ts';
import { hudocCases } from './hudoc-cases.ts';
import { iomMissingMigrants } from './iom-missing-migrants.ts';
import type { Mapping } from './mapping.ts';
import { unitedList } from './united-list.ts';

/** The mappings that ship, by name. */
export const namedMappings: ReadonlyMap<string, Mapping> = new Map(
  [iomMissingMigrants, unitedList, gdpDetentionPlaces, hudocCases].map((mapping) => [mapping.name, mapping]),
);

/** Below this share of its columns a layout is not taken for a mapping's. */
const SURE = 0.8;

/** The shipped mapping that a table's columns fit best, or null. */
export function mappingFor(layout: TableLayout): Mapping | null {
  const [best] = [...namedMappings.values()]
    .map((mapping) => ({ mapping, likeness: mapping.recognises(layout) }))
    .toSorted((a, b) => b.likeness - a.likeness);
  return best !== undefined && best.likeness >= SURE ? best.mapping : null;
}
