import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../../kernel/refusal.ts';
import type { CompiledRegister, Model } from '../../model/compile-model.ts';
import type { Acting } from '../../network/acting.ts';
import { beginBatch, furthestTarget } from '../import/batch/begin-batch.ts';
import { addTallies, type ImportTally, NO_ROWS, type RowRefusal } from '../import/batch/import-batch.ts';
import { runImport } from '../import/batch/run-import.ts';
import { OWN_FOLDER, ownFolder } from '../import/mappings/own-folder.ts';
import { FOLDER_FORMAT, PACKAGE_FILE } from './data-package.ts';
import { importAttachments } from './import-attachments.ts';
import { importTranslations } from './import-translations.ts';
import { ownCsv } from './own-csv.ts';
import { columnsOf } from './record-cells.ts';

const resource = z.object({
  path: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,100}\.csv$/),
  throughline: z.object({ kind: z.string(), register: z.string().optional() }),
  schema: z.object({ fields: z.array(z.object({ name: z.string() })) }),
});
const description = z.object({ throughline: z.object({ format: z.number().int() }), resources: z.array(resource) });
type Resource = z.infer<typeof resource>;

export interface FolderImport {
  /** Batch by register; each can be undone by itself. */
  readonly batches: Readonly<Record<string, string>>;
  readonly tally: ImportTally;
  readonly refusals: readonly (RowRefusal & { readonly register: string })[];
  readonly translations: number;
  readonly attachments: number;
}

export interface FolderOptions {
  readonly isDryRun: boolean;
  readonly wantsPublication: boolean;
  progress?(line: string): void;
}

/** Whether a folder is one that `export` wrote, and what lies in it. Refusals: `folder-not-ours`, `folder-newer`, `folder-register-unknown`, `mapping-field-not-known`. */
async function readPackage(model: Model, folder: string): Promise<readonly Resource[]> {
  const where = { where: 'FOLDER', params: { folder } };
  const text = await readFile(join(folder, PACKAGE_FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new Refusal('folder-not-ours', where);
    throw error;
  });
  let parsed;
  try {
    parsed = description.safeParse(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal('folder-not-ours', where);
    throw error;
  }
  if (!parsed.success) throw new Refusal('folder-not-ours', where);
  if (parsed.data.throughline.format > FOLDER_FORMAT) throw new Refusal('folder-newer', where);
  for (const { throughline, schema, path } of parsed.data.resources) {
    if (throughline.kind !== 'records') continue;
    const { register = '' } = throughline;
    if (!model.has(register)) throw new Refusal('folder-register-unknown', { where: path, params: { register } });
    const known = new Set(columnsOf(model.register(register)));
    const strange = schema.fields.find(({ name }) => !known.has(name));
    if (strange !== undefined)
      throw new Refusal('mapping-field-not-known', { where: path, params: { column: strange.name, field: strange.name } });
  }
  return parsed.data.resources;
}

/**
 * Reads a folder that `export` wrote into this network, register by register, through the same checks as every import: `acting` is a steward, the
 * machine does the work. Records keep their references; nothing goes further through review than it was, nor further than one person may take it.
 */
export async function importFolder(acting: Acting, machine: Acting, folder: string, options: FolderOptions): Promise<FolderImport> {
  const { model } = acting.platform;
  const resources = await readPackage(model, folder);
  const batches: Record<string, string> = {};
  const refusals: (RowRefusal & { register: string })[] = [];
  let tally = NO_ROWS;
  let attachments = 0;
  // Before the records that name them, which take them to themselves as they land.
  for (const { path, throughline, schema } of resources) {
    if (options.isDryRun || throughline.kind !== 'attachments') continue;
    const source = ownCsv(
      join(folder, path),
      schema.fields.map(({ name }) => name),
    );
    const brought = await importAttachments(machine, folder, source);
    attachments += brought.added;
    refusals.push(...brought.refusals);
  }
  for (const { path, throughline, schema } of resources) {
    if (throughline.kind !== 'records') continue;
    const register = model.register(throughline.register!);
    const columns = schema.fields.map(({ name }) => name);
    const done = await importRegister(acting, machine, register, join(folder, path), columns, options);
    if (done === null) continue;
    batches[register.name] = done.batchId;
    tally = addTallies(tally, done.tally);
    refusals.push(...done.refusals.map((refusal) => ({ ...refusal, register: register.name })));
    options.progress?.(
      `${register.name}: ${done.tally.rows} rows, ${done.tally.accepted} new, ${done.tally.changed} changed, ${done.tally.unchanged} unchanged, ${done.tally.refused} refused`,
    );
  }
  let translations = 0;
  for (const { path, throughline, schema } of resources) {
    if (options.isDryRun || throughline.kind !== 'translations' || !model.has(throughline.register ?? '')) continue;
    const source = ownCsv(
      join(folder, path),
      schema.fields.map(({ name }) => name),
    );
    translations += await importTranslations(machine, model.register(throughline.register!), source);
  }
  return { batches, tally, refusals, translations, attachments };
}

async function importRegister(
  acting: Acting,
  machine: Acting,
  register: CompiledRegister,
  path: string,
  columns: readonly string[],
  options: FolderOptions,
) {
  const source = ownCsv(path, columns);
  if (await isEmpty(source.rows())) return null;
  const target = furthestTarget(register.needsSecondPerson === true, options.wantsPublication);
  const batch = { register: register.name, mapping: OWN_FOLDER, isDryRun: options.isDryRun, target } as const;
  const batchId = await beginBatch(acting, {
    ...batch,
    fileName: `${register.name}.csv`,
    file: null,
    state: options.isDryRun ? 'checking' : 'running',
  });
  const { personId, organisationId } = acting.session!;
  return { batchId, ...(await runImport(machine, { ...batch, batchId, personId, organisationId }, source, ownFolder(register))) };
}

async function isEmpty(rows: AsyncIterable<unknown>): Promise<boolean> {
  for await (const _row of rows) return false;
  return true;
}
