import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import type pg from 'pg';
import { inTransaction, migrate } from '../../database/migrate.ts';
import { applySchema } from '../../database/schema/apply-schema.ts';
import { createTableSql } from '../../database/schema/table-sql.ts';
import type { Storage } from '../../database/storage/storage.ts';
import { Keyring } from '../../kernel/keyring.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Model } from '../../model/compile-model.ts';
import { registerMachineKey } from '../../network/sessions/machine-session.ts';
import {
  BACKUP_FORMAT,
  type BackupHead,
  backupHead,
  backupManifest,
  type BackupResult,
  HEAD_ENTRY,
  MANIFEST_ENTRY,
  tableName,
} from './backup-format.ts';
import { Digest } from './digest.ts';
import { openBackup } from './open-backup.ts';
import { TableWriter } from './table-writer.ts';
import type { TarEntry } from './tar.ts';

export interface RestoreTarget {
  /** Connection of the owner login, in no transaction. */
  readonly owner: pg.Client;
  readonly model: Model;
  readonly storage: Storage;
  /** Begins the names of all roles. */
  readonly prefix: string;
  /** Folder of the numbered migrations. */
  readonly migrations: string;
  /** Puts the backup's installation key where this installation keeps its own. */
  replaceKey(key: Buffer): Promise<void>;
  progress(line: string): void;
}

/**
 * Brings a backup back into an empty installation of the same or a newer release: its schema as it was, its rows, then the migrations since. Until
 * the last row has been counted and verified nothing is kept. All sessions end. Refusals: `restore-not-empty`, `backup-newer`, those of `openBackup`.
 */
export async function restoreBackup(target: RestoreTarget, path: string, identities: readonly string[]): Promise<BackupResult> {
  const { owner, prefix, model } = target;
  await refuseFilled(owner);
  const entries = openBackup(path, identities);
  const first = await entries.next();
  if (first.done === true || first.value.name !== HEAD_ENTRY) throw new Refusal('backup-damaged', { where: 'DIR' });
  const head = parsed(() => backupHead.parse(JSON.parse(first.value.bytes.toString('utf8'))));
  const known = await readdir(target.migrations);
  if (head.format > BACKUP_FORMAT || head.migrations.some((name) => !known.includes(name)))
    throw new Refusal('backup-newer', { where: 'DIR', params: { release: head.release } });
  await rebuild(target, head);
  const key = Buffer.from(head.key, 'base64');
  const result = await inTransaction(owner, async () => {
    const read = await fill(target, head, entries);
    await settle(owner, head, new Keyring(key));
    // Before the rows are kept: they open with this key only, and an empty installation works with any.
    await target.replaceKey(key);
    return read;
  });
  target.progress('Rows: all read and verified');
  await migrate(owner, target.migrations, prefix);
  await applySchema(owner, model, prefix);
  await owner.query('analyze');
  return result;
}

function parsed<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error) throw new Refusal('backup-damaged', { where: 'DIR' });
    throw error;
  }
}

async function refuseFilled(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ is_filled: boolean }>(
    "select exists (select from app.person) or exists (select from app.record) or exists (select from app.setting where key = 'network') as is_filled",
  );
  if (rows[0]!.is_filled) throw new Refusal('restore-not-empty', { status: 409 });
}

/** An empty schema as it was when the backup was made. A crash here leaves an empty installation that the next start completes. */
async function rebuild({ owner, migrations, prefix, progress }: RestoreTarget, head: BackupHead): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    "select nspname as name from pg_namespace where nspowner = (select oid from pg_roles where rolname = current_user) and nspname <> 'public' and nspname not like 'pg\\_%'",
  );
  await inTransaction(owner, async () => {
    await owner.query("set local lock_timeout = '10s'");
    for (const { name } of rows) await owner.query(`drop schema "${name.replaceAll('"', '""')}" cascade`);
    await owner.query('delete from public.migration');
  });
  await migrate(owner, migrations, prefix, { only: new Set(head.migrations) });
  progress(`Schema: as of release ${head.release}`);
}

async function fill(target: RestoreTarget, head: BackupHead, entries: AsyncIterable<TarEntry>): Promise<BackupResult> {
  const { owner, storage } = target;
  for (const plan of head.plans) await owner.query(createTableSql(plan));
  const tables = new TableWriter(owner, head.tables);
  await tables.open();
  const files = { count: 0, bytes: 0 };
  const hash = createHash('sha256');
  let bytes = 0;
  let manifest: unknown = null;
  try {
    for await (const entry of entries) {
      bytes += entry.bytes.length;
      const [kind, name = ''] = entry.name.split('/');
      if (kind === 'tables') await tables.write(name, entry.bytes);
      else if (kind === 'files') {
        await storage.put(name, entry.bytes);
        files.count++;
        files.bytes += entry.bytes.length;
        hash.update(name).update(createHash('sha256').update(entry.bytes).digest());
      } else if (entry.name === MANIFEST_ENTRY) manifest = parsed(() => JSON.parse(entry.bytes.toString('utf8')) as unknown);
    }
  } catch (error) {
    await tables.abort();
    throw error;
  }
  const expected = parsed(() => backupManifest.parse(manifest));
  const read = await tables.close();
  const empty = new Digest().close();
  const isWhole =
    head.tables.every((table) => {
      const { rows, hash: found } = read.get(tableName(table)) ?? empty;
      return expected.tables[tableName(table)]?.rows === rows && expected.tables[tableName(table)]?.hash === found;
    }) &&
    expected.files.count === files.count &&
    expected.files.hash === hash.digest('hex');
  if (!isWhole) throw new Refusal('backup-damaged', { where: 'DIR' });
  const registers = Object.fromEntries(
    head.plans.filter(({ isChild }) => !isChild).map(({ name, register }) => [register, read.get(`register.${name}`)?.rows ?? 0]),
  );
  return { registers, attachments: files.count, bytes };
}

/** Numbers go on where they stood; whoever was signed in signs in again; the audit log says what happened. */
async function settle(owner: pg.Client, head: BackupHead, keyring: Keyring): Promise<void> {
  for (const { schema, name, last } of head.sequences)
    await owner.query('select setval(format($1, $2::text, $3::text)::regclass, $4::bigint)', ['%I.%I', schema, name, last]);
  // The tables are bare: indexes, grants and policies are made by what compares them with the declaration.
  await owner.query("update app.schema_state set hash = ''");
  await owner.query('update app.session set revoked_at = now() where revoked_at is null');
  await registerMachineKey(owner, keyring);
  await owner.query("insert into app.audit_entry (action) values ('backup.restored')");
}
