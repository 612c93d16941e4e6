import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../../kernel/refusal.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import { type Command, type CommandContext, WrongUsage } from '../../network/command.ts';
import { translator } from '../../site/messages.ts';
import { isFolder, runFolderImport } from '../export/cli.ts';
import { beginBatch, furthestTarget } from './batch/begin-batch.ts';
import { mappingOf, recognise } from './batch/batch-table.ts';
import { fail } from './batch/run-batch.ts';
import { type ImportResult, runImport } from './batch/run-import.ts';
import { mappingFromSpec, type MappingSpec } from './mappings/mapping-spec.ts';
import type { Mapping } from './mappings/mapping.ts';
import { namedMappings } from './mappings/named-mappings.ts';
import { saidRefusal } from './said-refusal.ts';
import { readTable } from './reading/read-table.ts';
import type { TableSource } from './reading/table-source.ts';

/** `import REGISTER FILE`: the same action as the page, run at once. */
export const importCommand: Command = {
  name: 'import',
  summary: 'Bring the rows of a table into a register; what is refused is listed with row, field and reason.',
  usage: 'import REGISTER FILE [--mapping NAME|FILE] [--dry-run] [--publish], or import FOLDER [--dry-run] [--publish]',
  example: 'import deaths-disappearances missing-migrants.json --mapping iom-missing-migrants --publish',
  options: { mapping: { type: 'string' }, 'dry-run': { type: 'boolean' }, publish: { type: 'boolean' } },
  async run(context) {
    const [registerName, file] = context.positional;
    if (registerName !== undefined && file === undefined && (await isFolder(registerName))) return runFolderImport(context, registerName);
    if (registerName === undefined || file === undefined) throw new WrongUsage('Name a register and a file, or a folder that export wrote');
    const { platform } = context;
    if (!platform.model.has(registerName))
      throw new Refusal('no-such-register', { where: 'REGISTER', params: { register: registerName }, status: 404 });
    const register = platform.model.register(registerName);
    const source = await openTable(file);
    const { mapping, spec } = await findMapping(register, source, context.option('mapping'));
    const { batchId, result } = await runAtOnce(context, register, basename(file), source, mapping, spec);
    const { tally, refusals } = result;
    const t = translator('en', platform.zone);
    return {
      json: {
        batch: batchId,
        rows: tally.rows,
        accepted: tally.accepted,
        changed: tally.changed,
        unchanged: tally.unchanged,
        refused: refusals.map((refusal) => ({
          row: refusal.row,
          field: refusal.where,
          code: refusal.code,
          message: saidRefusal(t, refusal, register),
        })),
      },
    };
  },
};

async function openTable(file: string): Promise<TableSource> {
  try {
    return await readTable(file);
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw new Refusal('file-not-found', { where: 'FILE', params: { file }, status: 404 });
    throw error;
  }
}

/** A shipped mapping by name, a spec in a file, or what the columns call for. */
async function findMapping(
  register: CompiledRegister,
  source: TableSource,
  wanted: string | undefined,
): Promise<{ mapping: Mapping; spec?: MappingSpec }> {
  const known = [...namedMappings.values()].filter((one) => one.register === register.name).map((one) => one.name);
  const none = (): Refusal =>
    new Refusal('no-mapping', { where: '--mapping', params: { register: register.name, known: known.join(', ') || '–' } });
  if (wanted !== undefined && /[./\\]/.test(wanted)) {
    const spec = await readSpec(wanted, register.name);
    return { mapping: mappingFromSpec(spec, register.fields), spec };
  }
  const mapping = wanted === undefined ? recognise(register, source.layout) : mappingOf(register, { mapping: wanted, spec: null });
  if (mapping === null || mapping.register !== register.name) throw none();
  return { mapping };
}

const rule = z.union([
  z.literal('drop'),
  z.object({
    field: z.string(),
    part: z.string().optional(),
    as: z.enum(['date-dmy', 'date-mdy', 'code-map']).optional(),
    codes: z.record(z.string(), z.string()).optional(),
  }),
]);
const specSchema = z.object({
  register: z.string().optional(),
  columns: z.record(z.string(), rule),
  defaults: z.record(z.string(), z.unknown()).optional(),
  sourceDefaults: z.record(z.string(), z.unknown()).optional(),
  identity: z.array(z.string()).optional(),
});

async function readSpec(file: string, register: string): Promise<MappingSpec> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Refusal('file-not-found', { where: '--mapping', params: { file }, status: 404 });
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Refusal('mapping-file-broken', { where: '--mapping' });
  }
  const parsed = specSchema.safeParse(json);
  if (!parsed.success || (parsed.data.register ?? register) !== register)
    throw new Refusal('mapping-file-broken', { where: parsed.error?.issues[0]?.path.join('.') ?? 'register' });
  return { ...parsed.data, register } as MappingSpec;
}

async function runAtOnce(
  context: CommandContext,
  register: CompiledRegister,
  fileName: string,
  source: TableSource,
  mapping: Mapping,
  spec: MappingSpec | undefined,
): Promise<{ batchId: string; result: ImportResult }> {
  const acting = await context.operator();
  const isDryRun = context.has('dry-run');
  const target = furthestTarget(register.needsSecondPerson === true, context.has('publish'));
  const state = isDryRun ? 'checking' : 'running';
  const batchId = await beginBatch(acting, {
    register: register.name,
    mapping: mapping.name,
    fileName,
    file: null,
    isDryRun,
    target,
    state,
    ...(spec === undefined ? {} : { spec }),
  });
  const machine = await context.machine();
  const run = {
    batchId,
    register: register.name,
    mapping: mapping.name,
    target,
    isDryRun,
    personId: acting.session!.personId,
    organisationId: acting.session!.organisationId,
  };
  try {
    const result = await runImport(machine, run, source, mapping, {
      progress: (now) =>
        context.progress(
          `${now.rows} rows: ${now.accepted} new, ${now.changed} changed, ${now.unchanged} unchanged, ${now.refused} refused`,
        ),
    });
    return { batchId, result };
  } catch (error) {
    await fail(machine, batchId, state, error);
    throw error;
  }
}
