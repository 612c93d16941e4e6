import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { Refusal } from '../../kernel/refusal.ts';
import { age } from '../sealed/age.ts';
import { BACKUP_FILE } from './backup-format.ts';
import { BrokenArchive, readTar, type TarEntry } from './tar.ts';

/** A file of age identities: lines `AGE-SECRET-KEY-1…`, and comments. Refusal `identity-not-read`. */
export async function readIdentities(path: string): Promise<readonly string[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (['ENOENT', 'EISDIR', 'EACCES'].includes(error.code ?? '')) throw new Refusal('identity-not-read', { where: '--identity' });
    throw error;
  });
  const lines = text.split(/\r?\n/).filter((line) => line.trim().startsWith('AGE-SECRET-KEY-'));
  if (lines.length === 0) throw new Refusal('identity-not-read', { where: '--identity' });
  return lines.map((line) => line.trim());
}

async function fileOf(path: string): Promise<string> {
  try {
    return (await stat(path)).isDirectory() ? fileOf(join(path, BACKUP_FILE)) : path;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw new Refusal('backup-not-found', { where: 'DIR', params: { folder: path } });
    throw error;
  }
}

/** The entries of a backup. Refusals: `backup-not-found`, `identity-not-read`, `identity-does-not-open`, `backup-damaged`. */
export async function* openBackup(path: string, identities: readonly string[]): AsyncGenerator<TarEntry> {
  const { Decrypter } = await age();
  const decrypter = new Decrypter();
  try {
    for (const identity of identities) decrypter.addIdentity(identity);
  } catch (error) {
    if (error instanceof Error) throw new Refusal('identity-not-read', { where: '--identity' });
    throw error;
  }
  const file = createReadStream(await fileOf(path));
  try {
    const plain = await decrypter.decrypt(Readable.toWeb(file) as unknown as ReadableStream<Uint8Array>).catch((error: unknown) => {
      const isOther = error instanceof Error && /no identity matched/i.test(error.message);
      throw new Refusal(isOther ? 'identity-does-not-open' : 'backup-damaged', { where: isOther ? '--identity' : 'DIR' });
    });
    yield* readTar(verified(Readable.fromWeb(plain as unknown as NodeReadableStream<Uint8Array>)));
  } catch (error) {
    if (error instanceof BrokenArchive) throw new Refusal('backup-damaged', { where: 'DIR' });
    throw error;
  } finally {
    file.destroy();
  }
}

/** Every piece is verified as it is decrypted; one that is not as it was written ends the reading. */
async function* verified(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    if (error instanceof Error) throw new BrokenArchive(error.message);
    throw error;
  }
}
