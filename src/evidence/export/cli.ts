import { stat } from 'node:fs/promises';
import { type Command, type CommandContext, type CommandResult, WrongUsage } from '../../network/command.ts';
import { exportFolder } from './export-folder.ts';
import { importFolder } from './import-folder.ts';

export const exportCommand: Command = {
  name: 'export',
  summary: 'Write everything a person may see into a folder: tables with their description, history, translations, files.',
  usage: 'export DIR --as PERSON',
  example: 'export ./our-data --as ada@example.org',
  async run(context) {
    const [folder] = context.positional;
    if (folder === undefined) throw new WrongUsage('Name a folder to write to');
    return { json: await exportFolder(await context.operator(), folder, context.progress) };
  },
};

/** Whether the first argument of `import` names a folder, as `import FOLDER` has it. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** `import FOLDER`: what `export` wrote comes in, register by register. */
export async function runFolderImport(context: CommandContext, folder: string): Promise<CommandResult> {
  const { batches, tally, refusals, translations, attachments } = await importFolder(
    await context.operator(),
    await context.machine(),
    folder,
    {
      isDryRun: context.has('dry-run'),
      wantsPublication: context.has('publish'),
      progress: context.progress,
    },
  );
  return {
    json: {
      batch: Object.values(batches)[0] ?? null,
      batches,
      rows: tally.rows,
      accepted: tally.accepted,
      changed: tally.changed,
      unchanged: tally.unchanged,
      translations,
      attachments,
      refused: refusals.map(({ register, row, where, code, params = {} }) => ({
        register,
        row,
        field: where,
        code,
        message: code,
        params,
      })),
    },
  };
}
