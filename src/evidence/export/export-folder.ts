import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import { writeAudit } from '../../network/act.ts';
import { type Acting, identityOf } from '../../network/acting.ts';
import { logRead } from '../../network/audit/log-read.ts';
import { networkSettings } from '../../network/set-up/network-settings.ts';
import { AttachmentFolder } from './attachment-folder.ts';
import { CsvFile } from './csv-file.ts';
import { dataPackage, historyColumns, PACKAGE_FILE, packageColumns, plainColumn, type PackageResource } from './data-package.ts';
import { recordCells } from './record-cells.ts';
import { pastRecords, readingsOf, visibleRecords } from './visible-records.ts';

export interface Exported {
  /** Records by register. */
  readonly registers: Readonly<Record<string, number>>;
  readonly attachments: number;
  readonly bytes: number;
}

const LIMIT_MS = 3_600_000;

/**
 * Writes everything the acting person may see into a folder that is empty or not there yet: one CSV per register, its old versions, translations,
 * and `datapackage.json`. One snapshot: no record stands in it half before and half after a change. The folder appears whole or not at all.
 * Refusal `folder-not-empty`.
 */
export async function exportFolder(acting: Acting, folder: string, progress: (line: string) => void = () => undefined): Promise<Exported> {
  const target = resolve(folder);
  await refuseFilled(target);
  const draft = join(dirname(target), `.${process.pid}.export`);
  await mkdir(dirname(target), { recursive: true });
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  try {
    const exported = await writeAll(acting, draft, progress);
    await rm(target, { recursive: true, force: true });
    await rename(draft, target);
    return exported;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function refuseFilled(folder: string): Promise<void> {
  try {
    if ((await readdir(folder)).length > 0) throw new Refusal('folder-not-empty', { where: 'DIR', params: { folder }, status: 409 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') throw new Refusal('folder-not-empty', { where: 'DIR', params: { folder }, status: 409 });
    if (code !== 'ENOENT') throw error;
  }
}

async function writeAll(acting: Acting, folder: string, progress: (line: string) => void): Promise<Exported> {
  const { platform, session } = acting;
  const network = (await networkSettings(platform))?.name ?? 'Throughline';
  const isVisitor = session === null || session.level < 2;
  return platform.database.as(
    identityOf(acting, isVisitor ? 'visitor' : 'member'),
    async (tx) => {
      const names = new Map(
        (await tx.rows(sql<{ id: string; short_name: string }>`select id, short_name from app.organisation`)).map((one) => [
          one.id,
          one.short_name,
        ]),
      );
      const resources: PackageResource[] = [];
      const attachments = await AttachmentFolder.create(acting.platform, folder);
      const registers: Record<string, number> = {};
      for (const register of platform.model.registers) {
        const made = await writeRegister(tx, acting, folder, register, names, attachments);
        resources.push(...made);
        registers[register.name] = made[0]!.rows;
        progress(`${register.name}: ${made[0]!.rows} records`);
      }
      resources.push(await attachments.close());
      const text = `${JSON.stringify(dataPackage(platform.model, { network, created: platform.clock.now(), resources }), null, 2)}\n`;
      await writeFile(join(folder, PACKAGE_FILE), text, { mode: 0o600 });
      if (!isVisitor) {
        await tx.become('member');
        await writeAudit(tx, acting, 'export.folder', { count: Object.values(registers).reduce((sum, count) => sum + count, 0) });
      }
      return {
        registers,
        attachments: attachments.count,
        bytes: resources.reduce((sum, { bytes }) => sum + bytes, Buffer.byteLength(text) + attachments.bytes),
      };
    },
    { snapshot: true, limitMs: LIMIT_MS },
  );
}

async function writeRegister(
  tx: Transaction,
  acting: Acting,
  folder: string,
  register: CompiledRegister,
  organisations: ReadonlyMap<string, string>,
  attachments: AttachmentFolder,
): Promise<PackageResource[]> {
  const columns = packageColumns(register);
  const past = historyColumns(register);
  const records = await CsvFile.create(
    join(folder, `${register.name}.csv`),
    columns.map(({ name }) => name),
  );
  const history = await CsvFile.create(
    join(folder, `${register.name}.history.csv`),
    past.map(({ name }) => name),
  );
  for (const reading of readingsOf(acting, register)) {
    let restricted = 0;
    for await (const page of visibleRecords(tx, register, reading)) {
      for (const record of page) await records.write(recordCells(register, record, reading.level, organisations));
      await attachments.add(tx, register, page, reading.level);
      if (reading.level === 'restricted') restricted += page.length;
    }
    for await (const page of pastRecords(tx, register, reading))
      for (const { record, until } of page)
        await history.write([...recordCells(register, record, reading.level, organisations), until.toISOString()]);
    if (restricted > 0) await logRead(tx, acting, { register: register.name, purpose: 'export', count: restricted });
  }
  return [
    { name: register.name, path: `${register.name}.csv`, kind: 'records', register: register.name, columns, ...(await records.close()) },
    {
      name: `${register.name}-history`,
      path: `${register.name}.history.csv`,
      kind: 'history',
      register: register.name,
      columns: past,
      ...(await history.close()),
    },
    await writeTranslations(tx, acting, folder, register),
  ];
}

const TRANSLATION_COLUMNS = ['#reference', 'field', 'language', 'text', 'state', 'source_version'];
const PAGE = 500;

interface TranslationRow {
  readonly record_id: string;
  readonly reference: string;
  readonly field: string;
  readonly language: string;
  readonly text: string;
  readonly state: string;
  readonly source_version: number;
}

async function writeTranslations(tx: Transaction, acting: Acting, folder: string, register: CompiledRegister): Promise<PackageResource> {
  const columns = TRANSLATION_COLUMNS.map((name) => plainColumn(name, name));
  const file = await CsvFile.create(join(folder, `${register.name}.translations.csv`), TRANSLATION_COLUMNS);
  for (const { role, where } of readingsOf(acting, register)) {
    await tx.become(role);
    let after: readonly [string, string, string] | null = null;
    for (;;) {
      const rows: TranslationRow[] = await tx.rows(sql<TranslationRow>`
        select t.record_id, r.reference, t.field, t.language, t.text, t.state, t.source_version
        from app.translation t join ${sql.id('register', register.table)} r on r.id = t.record_id
        where t.register = ${register.name} and ${where} ${after === null ? sql`` : sql`and (t.record_id, t.field, t.language) > (${after[0]}::uuid, ${after[1]}, ${after[2]})`}
        order by t.record_id, t.field, t.language limit ${PAGE}`);
      for (const row of rows) await file.write([row.reference, row.field, row.language, row.text, row.state, String(row.source_version)]);
      const last = rows.at(-1);
      if (last === undefined || rows.length < PAGE) break;
      after = [last.record_id, last.field, last.language];
    }
  }
  return {
    name: `${register.name}-translations`,
    path: `${register.name}.translations.csv`,
    kind: 'translations',
    register: register.name,
    columns,
    ...(await file.close()),
  };
}
