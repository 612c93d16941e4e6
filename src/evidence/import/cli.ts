import { basename } from 'node:path';
import { Refusal } from '../../kernel/refusal.ts';
import { type Command, WrongUsage } from '../../network/command.ts';
import { beginBatch, furthestTarget } from './batch/begin-batch.ts';
import { runImport } from './batch/run-import.ts';
import { mappingFor, namedMappings } from './mappings/named-mappings.ts';
import { readTable } from './reading/read-table.ts';

/** `import REGISTER FILE`: the same action as the page, run at once. */
export const importCommand: Command = {
  name: 'import',
  summary: 'Bring the rows of a table into a register; what is refused is listed with row, field and reason.',
  usage: 'import REGISTER FILE [--mapping NAME] [--dry-run] [--publish]',
  example: 'import deaths-disappearances missing-migrants.json --mapping iom-missing-migrants --publish',
  options: { mapping: { type: 'string' }, 'dry-run': { type: 'boolean' }, publish: { type: 'boolean' } },
  async run(context) {
    const [registerName, file] = context.positional;
    if (registerName === undefined || file === undefined) throw new WrongUsage('Name a register and a file');
    if (!context.platform.model.has(registerName)) throw new Refusal('no-such-register', { where: 'REGISTER', params: { register: registerName }, status: 404 });
    const register = context.platform.model.register(registerName);
    const source = await readTable(file);
    const wanted = context.option('mapping');
    const mapping = wanted === undefined ? mappingFor(source.layout) : namedMappings.get(wanted);
    if (mapping === null || mapping === undefined || mapping.register !== registerName)
      throw new Refusal('no-mapping', { where: '--mapping', params: { register: registerName, known: [...namedMappings.values()].filter((one) => one.register === registerName).map((one) => one.name).join(', ') || '–' } });
    const acting = await context.operator();
    const isDryRun = context.has('dry-run');
    const target = furthestTarget(register.needsSecondPerson === true, context.has('publish'));
    const batchId = await beginBatch(acting, { register: registerName, mapping: mapping.name, fileName: basename(file), file: null, isDryRun, target, state: 'running' });
    const { tally, refusals } = await runImport(
      await context.machine(),
      { batchId, register: registerName, mapping: mapping.name, target, isDryRun, personId: acting.session!.personId, organisationId: acting.session!.organisationId },
      source,
      mapping,
      { progress: (now) => context.progress(`${now.rows} rows: ${now.accepted} new, ${now.changed} changed, ${now.unchanged} unchanged, ${now.refused} refused`) },
    );
    return {
      json: {
        batch: batchId,
        rows: tally.rows,
        accepted: tally.accepted,
        changed: tally.changed,
        unchanged: tally.unchanged,
        refused: refusals.map(({ row, where, code, params = {} }) => ({ row, field: where, code, message: code, params })),
      },
    };
  },
};
