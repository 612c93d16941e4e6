import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Transaction } from '../../database/connection.ts';
import type { Platform } from '../../database/platform.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { Level } from '../../model/sensitivity.ts';
import { fetchableFiles } from '../attachment/attachment-store.ts';
import { FILE_TYPES, isFileType } from '../attachment/file-types.ts';
import { filesOf } from '../attachment/follow-records.ts';
import { openFile } from '../attachment/sealed-file.ts';
import type { StoredRecord } from '../record/stored-record.ts';
import { CsvFile } from './csv-file.ts';
import { type PackageResource, plainColumn } from './data-package.ts';

export const ATTACHMENT_COLUMNS = ['id', 'register', '#reference', 'name', 'type', 'copy', 'path', 'hash'] as const;

/** Files of exported records: the original for those who may fetch it, else the cleaned copy, else nothing. */
export class AttachmentFolder {
  readonly #platform: Platform;
  readonly #folder: string;
  readonly #list: CsvFile;
  count = 0;
  bytes = 0;

  private constructor(platform: Platform, folder: string, list: CsvFile) {
    this.#platform = platform;
    this.#folder = folder;
    this.#list = list;
  }

  static async create(platform: Platform, folder: string): Promise<AttachmentFolder> {
    await mkdir(join(folder, 'attachments'), { mode: 0o700 });
    return new AttachmentFolder(platform, folder, await CsvFile.create(join(folder, 'attachments.csv'), ATTACHMENT_COLUMNS));
  }

  /** In the role and level the records were read at. */
  async add(tx: Transaction, register: CompiledRegister, records: readonly StoredRecord[], level: Level): Promise<void> {
    const references = new Map(records.map(({ id, reference }) => [id, reference ?? '']));
    const ids = [...new Set(filesOf(register, records).map(({ id }) => id))];
    for (const file of await fetchableFiles(tx, ids, level)) {
      const reference = references.get(file.recordId);
      const bytes = reference === undefined ? null : await this.#read(file);
      if (reference === undefined || bytes === null) continue;
      const path = `attachments/${file.id}.${isFileType(file.type) ? FILE_TYPES[file.type] : 'bin'}`;
      await writeFile(join(this.#folder, path), bytes, { mode: 0o600 });
      const hash = createHash('sha256').update(bytes).digest('hex');
      await this.#list.write([
        file.id,
        register.name,
        reference,
        file.name,
        file.type,
        file.isOriginal ? 'original' : 'clean',
        path,
        `sha256:${hash}`,
      ]);
      this.count++;
      this.bytes += bytes.length;
    }
  }

  async close(): Promise<PackageResource> {
    const columns = ATTACHMENT_COLUMNS.map((name) => plainColumn(name, name));
    return { name: 'attachments', path: 'attachments.csv', kind: 'attachments', columns, ...(await this.#list.close()) };
  }

  async #read(file: Parameters<typeof openFile>[1]): Promise<Buffer | null> {
    try {
      return await openFile(this.#platform, file);
    } catch (error) {
      // Its row is listed on the record's page all the same; an export does not stop for one lost file.
      if (error instanceof Refusal && error.code === 'attachment-missing') return null;
      throw error;
    }
  }
}
