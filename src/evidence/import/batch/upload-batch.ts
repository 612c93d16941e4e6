import type { Acting } from '../../../network/acting.ts';
import { beginBatch } from './begin-batch.ts';
import { NO_MAPPING, recognise } from './batch-table.ts';
import { forgetFile, keepFile, withKeptFile } from './stored-file.ts';
import { readTable } from '../reading/read-table.ts';

/** Takes a table in: refuses what is none, keeps it encrypted, and answers the batch it begins. Nothing of its rows is stored elsewhere. */
export async function uploadBatch(acting: Acting, upload: { register: string; fileName: string; bytes: Uint8Array }): Promise<string> {
  const { platform } = acting;
  const register = platform.model.register(upload.register);
  const file = await keepFile(platform, upload.bytes);
  try {
    const mapping = await withKeptFile(platform, file, async (path) => recognise(register, (await readTable(path)).layout));
    return await beginBatch(acting, {
      register: register.name,
      mapping: mapping?.name ?? NO_MAPPING,
      // Long names are cut, at the end that says the kind.
      fileName: upload.fileName.slice(-200),
      file,
      isDryRun: true,
      target: 'submitted',
      state: 'uploaded',
    });
  } catch (error) {
    await forgetFile(platform, file);
    throw error;
  }
}
