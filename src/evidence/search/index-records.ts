import { sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import { LEVELS, type Level, maySee, type Sensitivity } from '../../model/sensitivity.ts';
import { wordsInFiles } from '../attachment/follow-records.ts';
import { recordRow } from '../record/record-rows.ts';
import { isPublic, isShared } from '../record/review-state.ts';
import type { PreparedRecord } from '../record/stored-record.ts';
import { codeLexeme, wordsOf } from './words.ts';

const CONFIGURATIONS = new Set(['en', 'fr', 'de', 'es', 'it', 'nl', 'pt', 'ar']);
const CHUNK = 5_000;
/** PostgreSQL refuses a text of more than a megabyte of lexemes; nobody searches for the end of one. */
const LONGEST_TEXT = 200_000;

interface Line {
  readonly id: string;
  readonly config: string;
  readonly text: string;
  readonly sensitivity: Sensitivity;
}
interface Code {
  readonly id: string;
  readonly code: string;
  readonly sensitivity: Sensitivity;
}

/** Writes the search rows of records: at each level only what that level may read. Part of the transaction that writes the records. */
export async function indexRecords(tx: Transaction, register: CompiledRegister, records: readonly PreparedRecord[]): Promise<void> {
  for (let start = 0; start < records.length; start += CHUNK) {
    const chunk = records.slice(start, start + CHUNK);
    const inFiles = (await wordsInFiles(tx, register, chunk)).map(({ recordId, text, sensitivity }) => ({ id: recordId, config: 'simple', text, sensitivity }));
    const lines = [...chunk.flatMap((record) => linesOf(register, record)), ...inFiles];
    const codes = chunk.flatMap((record) => codesOf(register, record));
    for (const level of LEVELS)
      await remember(
        tx,
        register,
        level,
        chunk.filter((record) => isFoundAt(register, record, level)),
        lines,
        codes,
      );
  }
}

const isFoundAt = (register: CompiledRegister, { status, visibility }: PreparedRecord, level: Level): boolean => {
  if (level === 'public') return register.publication === 'open' && isPublic(status, visibility);
  return level === 'network' ? isShared(status, visibility) : true;
};

function linesOf(register: CompiledRegister, record: PreparedRecord): Line[] {
  const lines: Line[] =
    record.reference === null ? [] : [{ id: record.id, config: 'simple', text: record.reference, sensitivity: 'public' }];
  for (const field of register.fields) {
    const value = record.values[field.name];
    if (value === null || value === undefined) continue;
    for (const { language, text, sensitivity } of field.kind.words(value, field)) {
      const short = language?.slice(0, 2) ?? '';
      lines.push({
        id: record.id,
        config: CONFIGURATIONS.has(short) ? short : 'simple',
        text: text.slice(0, LONGEST_TEXT).replaceAll('\0', ' '),
        sensitivity,
      });
    }
  }
  return lines;
}

function codesOf(register: CompiledRegister, record: PreparedRecord): Code[] {
  return register.fields.flatMap((field) => {
    const value = record.values[field.name];
    if (value === null || value === undefined) return [];
    return field.kind
      .codes(value, field)
      .map(({ vocabulary, code, sensitivity }) => ({ id: record.id, code: codeLexeme(vocabulary, code), sensitivity }));
  });
}

async function remember(
  tx: Transaction,
  register: CompiledRegister,
  level: Level,
  records: readonly PreparedRecord[],
  allLines: readonly Line[],
  allCodes: readonly Code[],
): Promise<void> {
  if (records.length === 0) return;
  const here = new Set(records.map((record) => record.id));
  const lines = allLines.filter((line) => here.has(line.id) && maySee(level, line.sensitivity));
  const codes = allCodes.filter((code) => here.has(code.id) && maySee(level, code.sensitivity));
  const heads = records.map((record) => ({
    record_id: record.id,
    register: register.name,
    sort_on: sortOnAt(register, record, level),
    organisation_id: record.organisationId,
    status: record.status,
  }));
  await tx.rows(sql`select app.search_remember(${level}, ${lines.map((line) => line.id)}::uuid[], ${lines.map((line) => line.config)}::text[], ${lines.map((line) => line.text)}::text[],
    ${codes.map((code) => code.id)}::uuid[], ${codes.map((code) => code.code)}::text[], ${JSON.stringify(heads)}::jsonb)`);
  await tx.rows(sql`select app.search_learn(${level}, ${[...new Set(lines.flatMap((line) => wordsOf(line.text)))]}::text[])`);
}

const NOWHERE = { version: 0, recordedFrom: new Date(0), recordedBy: null, createdAt: new Date(0), day: '1970-01-01' };

/** The ordering day only where the level may see the date it comes from. */
function sortOnAt(register: CompiledRegister, record: PreparedRecord, level: Level): string | null {
  const sensitivity = register.dated === undefined ? 'public' : register.field(register.dated).sensitivity;
  return maySee(level, sensitivity) ? (recordRow(register, record, NOWHERE)['sort_on'] as string | null) : null;
}
