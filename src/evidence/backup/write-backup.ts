import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import type pg from 'pg';
import { to } from 'pg-copy-streams';
import type { Storage } from '../../database/storage/storage.ts';
import { planTables } from '../../database/schema/table-plan.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Model } from '../../model/compile-model.ts';
import {
  BACKUP_FILE,
  BACKUP_FORMAT,
  type BackupHead,
  type BackupManifest,
  type BackupResult,
  HEAD_ENTRY,
  MANIFEST_ENTRY,
  tableName,
} from './backup-format.ts';
import { age } from '../sealed/age.ts';
import { Digest } from './digest.ts';
import { copyOut, listSequences, listTables } from './list-tables.ts';
import { type TarEntry, writeTar } from './tar.ts';

/** Bytes of a table held at once. */
const PART = 4 * 1024 * 1024;

export interface BackupSource {
  /** Connection of the owner login, in no transaction. */
  readonly owner: pg.Client;
  readonly model: Model;
  readonly storage: Storage;
  readonly key: Uint8Array;
  readonly release: string;
  readonly now: Date;
}

const README = `This folder holds a backup of a Throughline installation: everything in it, with accounts, history, files and keys.
backup.age is encrypted (age, https://age-encryption.org/v1); only the identity that belongs to its recipient opens it.

  Bring it back:   ./throughline restore FOLDER --identity IDENTITY-FILE     (into an empty installation)
  Look inside:     age -d -i IDENTITY-FILE backup.age | tar -x

Whoever has both this folder and the identity can read all of it. Keep them apart.
`;

/**
 * Writes all data, files and keys of the installation into an empty folder, encrypted to an age recipient (`age1…`). One snapshot; nothing unencrypted
 * touches the disk; memory stays flat. Refusals: `recipient-not-read`, `folder-not-empty`.
 */
export async function writeBackup(source: BackupSource, folder: string, recipient: string): Promise<BackupResult> {
  const { Encrypter } = await age();
  const encrypter = new Encrypter();
  try {
    encrypter.addRecipient(recipient.trim());
  } catch (error) {
    if (error instanceof Error) throw new Refusal('recipient-not-read', { where: '--to' });
    throw error;
  }
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0) throw new Refusal('folder-not-empty', { where: 'DIR', params: { folder }, status: 409 });
  const draft = join(folder, `.${BACKUP_FILE}`);
  const totals: Totals = { registers: {}, files: 0 };
  try {
    await source.owner.query('begin isolation level repeatable read read only');
    const plain = Readable.toWeb(
      Readable.from(writeTar(entries(source, totals)), { objectMode: false, highWaterMark: PART }),
    ) as unknown as ReadableStream<Uint8Array>;
    const sealed = await encrypter.encrypt(plain);
    await pipeline(
      Readable.fromWeb(sealed as unknown as NodeReadableStream<Uint8Array>),
      createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true }),
    );
    await rename(draft, join(folder, BACKUP_FILE));
    await source.owner.query('rollback');
  } catch (error) {
    // A COPY may be under way: the connection is of no further use.
    await source.owner.end();
    throw ['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '') ? new Refusal('storage-full', { status: 503 }) : error;
  } finally {
    await rm(draft, { force: true });
  }
  await writeFile(join(folder, 'README.txt'), README, { mode: 0o600 });
  return { registers: totals.registers, attachments: totals.files, bytes: (await stat(join(folder, BACKUP_FILE))).size };
}

interface Totals {
  registers: Record<string, number>;
  files: number;
}

const json = (name: string, value: BackupHead | BackupManifest): TarEntry => ({ name, bytes: Buffer.from(JSON.stringify(value)) });

async function* entries(source: BackupSource, totals: Totals): AsyncGenerator<TarEntry> {
  const { owner, model } = source;
  const tables = await listTables(owner);
  const { rows: migrations } = await owner.query<{ name: string }>('select name from public.migration order by name');
  yield json(HEAD_ENTRY, {
    format: BACKUP_FORMAT,
    release: source.release,
    createdAt: source.now.toISOString(),
    migrations: migrations.map(({ name }) => name),
    tables: [...tables],
    plans: model.registers.flatMap((register) => planTables(register).map((plan) => ({ ...plan, columns: [...plan.columns] }))),
    sequences: [...(await listSequences(owner))],
    key: Buffer.from(source.key).toString('base64'),
  });
  const digests: Record<string, { rows: number; hash: string }> = {};
  for (const table of tables) {
    const digest = new Digest();
    let number = 0;
    for await (const bytes of parts(owner.query(to(copyOut(table))))) {
      digest.add(bytes);
      yield { name: `tables/${tableName(table)}/${String(++number).padStart(6, '0')}`, bytes };
    }
    digests[tableName(table)] = digest.close();
  }
  for (const register of model.registers) totals.registers[register.name] = digests[`register.${register.table}`]?.rows ?? 0;
  const files = { count: 0, bytes: 0 };
  const hash = createHash('sha256');
  for await (const name of source.storage.list()) {
    const bytes = await stored(source.storage, name);
    if (bytes === null) continue;
    files.count++;
    files.bytes += bytes.length;
    hash.update(name).update(createHash('sha256').update(bytes).digest());
    yield { name: `files/${name}`, bytes };
  }
  totals.files = files.count;
  yield json(MANIFEST_ENTRY, { tables: digests, files: { ...files, hash: hash.digest('hex') } });
}

/** A file that was removed since the folder was listed is not missed. */
async function stored(storage: Storage, name: string): Promise<Buffer | null> {
  try {
    return await storage.get(name);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'attachment-missing') return null;
    throw error;
  }
}

async function* parts(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    length += chunk.length;
    if (length < PART) continue;
    yield Buffer.concat(held);
    held = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(held);
}
