import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { Refusal } from '../../kernel/refusal.ts';
import { type Acting, identityOf } from '../../network/acting.ts';
import { storeUpload } from '../attachment/store-upload.ts';
import type { RowRefusal } from '../import/batch/import-batch.ts';
import { restoreFormula } from '../import/reading/formula.ts';
import type { TableSource } from '../import/reading/table-source.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PATH = /^attachments\/[0-9a-f-]{36}\.[a-z]{2,4}$/;

export interface BroughtAttachments {
  readonly added: number;
  readonly refusals: readonly (RowRefusal & { readonly register: string })[];
}

/** Takes in the files of a folder that are not here yet, under their own ids, through the same checks as an upload. `machine` is this process. */
export async function importAttachments(machine: Acting, folder: string, source: TableSource): Promise<BroughtAttachments> {
  const refusals: (RowRefusal & { register: string })[] = [];
  let added = 0;
  for await (const { number, cells } of source.rows()) {
    const of = (name: string): string => restoreFormula(cells[name] ?? '');
    try {
      if (!UUID.test(of('id')) || !PATH.test(of('path'))) throw new Refusal('attachment-missing', { where: 'path' });
      if (await isHere(machine, of('id'))) continue;
      await storeUpload(machine, { id: of('id'), name: of('name'), bytes: await bytesOf(join(folder, of('path'))) });
      added++;
    } catch (error) {
      if (!(error instanceof Refusal) || error.status >= 500) throw error;
      refusals.push({ register: of('register'), row: number, where: error.where ?? 'path', code: error.code, params: error.params });
    }
  }
  return { added, refusals };
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new Refusal('attachment-missing', { where: 'path' });
    throw error;
  }
}

async function isHere(machine: Acting, id: string): Promise<boolean> {
  const rows = await machine.platform.database.as(identityOf(machine, 'worker'), (tx) =>
    tx.rows(sql`select 1 from app.attachment where id = ${id}::uuid`),
  );
  return rows.length > 0;
}
