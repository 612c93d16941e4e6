import type { Platform } from '../../../database/platform.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import type { CompiledRegister } from '../../../model/compile-model.ts';
import { mappingFromSpec } from '../mappings/mapping-spec.ts';
import type { Mapping } from '../mappings/mapping.ts';
import { mappingFor, namedMappings } from '../mappings/named-mappings.ts';
import { OWN_EXPORT, ownExport } from '../mappings/own-export.ts';
import { readTable } from '../reading/read-table.ts';
import type { TableLayout, TableSource } from '../reading/table-source.ts';
import type { Batch } from './batch-store.ts';
import { withKeptFile } from './stored-file.ts';

/** Name of a mapping that a person made; the batch holds its spec. */
export const OWN_MAPPING = 'own';
/** Nobody has said yet where the columns go. */
export const NO_MAPPING = '';

/** How sure a layout must be to be taken for our own export. */
const SURE = 0.9;

/** The mapping a layout calls for by itself: our own export, or one that ships; null where a person must say. */
export function recognise(register: CompiledRegister, layout: TableLayout): Mapping | null {
  const own = ownExport(register);
  if (own.recognises(layout) >= SURE) return own;
  const named = mappingFor(layout);
  return named?.register === register.name ? named : null;
}

/** The mapping of a batch; null while there is none. */
export function mappingOf(register: CompiledRegister, { mapping, spec }: Pick<Batch, 'mapping' | 'spec'>): Mapping | null {
  if (mapping === OWN_EXPORT) return ownExport(register);
  if (mapping === OWN_MAPPING) return spec === null ? null : mappingFromSpec(spec, register.fields);
  return namedMappings.get(mapping) ?? null;
}

/** Opens the kept file of a batch as it is to be read. Refusal `file-gone` after its import has ended. */
export async function withBatchTable<T>(platform: Platform, batch: Batch, work: (source: TableSource) => Promise<T>): Promise<T> {
  if (batch.file === null) throw new Refusal('file-gone', { status: 409 });
  return withKeptFile(platform, batch.file, async (path) => work(await readTable(path, batch.reading)));
}
