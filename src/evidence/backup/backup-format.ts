import { z } from 'zod';

/** Layout of a backup; a newer release reads all earlier ones. */
export const BACKUP_FORMAT = 1;
export const BACKUP_FILE = 'backup.age';
export const HEAD_ENTRY = 'backup.json';
export const MANIFEST_ENTRY = 'manifest.json';

const table = z.object({ schema: z.string(), name: z.string(), columns: z.array(z.string()) });
export type BackupTable = z.infer<typeof table>;

export const tableName = ({ schema, name }: Pick<BackupTable, 'schema' | 'name'>): string => `${schema}.${name}`;

const plannedColumn = z.object({
  name: z.string(),
  type: z.enum(['text', 'integer', 'bigint', 'date', 'boolean', 'uuid', 'double precision', 'timestamptz']),
  isRequired: z.boolean(),
  sensitivity: z.enum(['public', 'network', 'restricted', 'sealed']),
  isIndexed: z.boolean(),
});

/** First entry: what restoring needs to know before anything else. */
export const backupHead = z.object({
  format: z.number().int(),
  release: z.string(),
  createdAt: z.string(),
  /** Migrations the data are at. */
  migrations: z.array(z.string()),
  /** In an order in which each table comes after those it refers to. */
  tables: z.array(table),
  /** Tables of the registers as they were declared then. */
  plans: z.array(z.object({ name: z.string(), register: z.string(), isChild: z.boolean(), columns: z.array(plannedColumn) })),
  sequences: z.array(z.object({ schema: z.string(), name: z.string(), last: z.string() })),
  /** The installation key, base64: passwords' second factors, hashes and files hang on it. */
  key: z.string(),
});
export type BackupHead = z.infer<typeof backupHead>;

/** Last entry: what must have been read. */
export const backupManifest = z.object({
  tables: z.record(z.string(), z.object({ rows: z.number().int(), hash: z.string() })),
  files: z.object({ count: z.number().int(), bytes: z.number().int(), hash: z.string() }),
});
export type BackupManifest = z.infer<typeof backupManifest>;

export interface BackupResult {
  /** Records by register. */
  readonly registers: Readonly<Record<string, number>>;
  /** Files kept, originals and cleaned copies. */
  readonly attachments: number;
  /** Of the encrypted file. */
  readonly bytes: number;
}
