import { sql } from 'kysely';
import { uuidv7 } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { act } from '../../network/act.ts';
import type { Acting } from '../../network/acting.ts';
import { fileKind } from './file-kind.ts';
import { FILE_TYPES } from './file-types.ts';
import { readFileApart } from './read-file.ts';
import { sealFile } from './sealed-file.ts';

const LONGEST_NAME = 200;

/** The name as people know it, without folders and without characters that do things. */
export function fileName(given: string, extension: string): string {
  const bare = given
    .normalize('NFC')
    .split(/[\\/]/)
    .at(-1)!
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '')
    .trim()
    .slice(0, LONGEST_NAME)
    .toWellFormed();
  return bare === '' || bare === '.' || bare === '..' ? `file.${extension}` : bare;
}

/**
 * Takes a file in for the acting person (a reporter, or a steward): checked by content, cleaned, its words read, encrypted, noted. It belongs to no
 * record until one that names it is saved. Answers the value a field keeps. `id` is given for a file that comes back from an export. Refusals of `fileKind`; `not-allowed` without a session.
 */
export async function storeUpload(
  acting: Acting,
  upload: { name: string; bytes: Buffer; id?: string },
): Promise<{ id: string; name: string }> {
  const { platform, session } = acting;
  if (session === null || session.level < 1) throw new Refusal('not-allowed', { status: 403 });
  const type = await fileKind(upload.bytes);
  const name = fileName(upload.name, FILE_TYPES[type]);
  const read = await readFileApart(type, upload.bytes);
  const original = await sealFile(platform, upload.bytes);
  const clean = read.clean === null ? null : await sealFile(platform, read.clean);
  const id = upload.id ?? uuidv7();
  try {
    await act(acting, session.level === 4 ? 'worker' : 'own', 'attachment.add', async (tx) => {
      const hash = platform.keyring.hash('attachment', upload.bytes);
      await tx.run(sql`insert into app.attachment (id, organisation_id, uploaded_by, invitation_id, name, type, bytes, hash, storage, key, clean_storage, clean_key, clean_bytes, withheld, words)
        values (${id}::uuid, app.organisation(), app.person(), app.invitation(), ${name}, ${type}, ${upload.bytes.length}, ${hash}, ${original.storage}, ${original.key},
          ${clean?.storage ?? null}, ${clean?.key ?? null}, ${read.clean?.length ?? null}, ${read.withheld}, ${read.text === '' ? null : read.text})`);
      return { result: undefined, audit: { subject: id, content: hash } };
    });
  } catch (error) {
    for (const file of [original, clean]) if (file !== null) await platform.storage.remove(file.storage);
    throw error;
  }
  return { id, name };
}
