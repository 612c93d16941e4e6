import { sql } from 'kysely';
import type { Transaction } from '../../database/connection.ts';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { SearchWords } from '../../model/field.ts';
import { LEVELS, type Level, maySee, type Sensitivity } from '../../model/sensitivity.ts';
import { wordsInFiles } from '../attachment/follow-records.ts';
import { sortDay } from '../record/record-rows.ts';
import { isPublic, isShared } from '../record/review-state.ts';
import type { PreparedRecord } from '../record/stored-record.ts';
import { wordsInTranslations } from '../translation/follow-translations.ts';
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
  /** Random letters: found, but nothing to mend a typing error with. */
  readonly isReference?: true;
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
    const inFiles = (await wordsInFiles(tx, register, chunk)).map(({ recordId, text, sensitivity }) => ({
      id: recordId,
      config: 'simple',
      text,
      sensitivity,
    }));
    const translated = (await wordsInTranslations(tx, register, chunk)).map((words) => lineOf({ ...words, id: words.recordId }));
    const lines = [...chunk.flatMap((record) => linesOf(register, record)), ...inFiles, ...translated];
    const codes = chunk.flatMap((record) => codesOf(register, record));
    await remember(tx, register, chunk, lines, codes);
    await learn(tx, register, chunk, lines);
  }
}

const isFoundAt = (register: CompiledRegister, { status, visibility }: PreparedRecord, level: Level): boolean => {
  if (level === 'public') return register.publication === 'open' && isPublic(status, visibility);
  return level === 'network' ? isShared(status, visibility) : true;
};

function linesOf(register: CompiledRegister, record: PreparedRecord): Line[] {
  const lines: Line[] =
    record.reference === null
      ? []
      : [{ id: record.id, config: 'simple', text: record.reference, sensitivity: 'public', isReference: true }];
  for (const field of register.fields) {
    const value = record.values[field.name];
    if (value === null || value === undefined) continue;
    lines.push(...field.kind.words(value, field).map((words) => lineOf({ ...words, id: record.id })));
  }
  return lines;
}

function lineOf({ id, language, text, sensitivity }: SearchWords & { readonly id: string }): Line {
  const short = language?.slice(0, 2) ?? '';
  return {
    id,
    config: CONFIGURATIONS.has(short) ? short : 'simple',
    text: text.slice(0, LONGEST_TEXT).replaceAll('\0', ' '),
    sensitivity,
  };
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

const STRICTNESS: Readonly<Record<Sensitivity, number>> = { public: 0, network: 1, restricted: 2, sealed: 3 };

/** Texts of one record, configuration and strictness joined: the server parses each once. */
function joined(lines: readonly Line[]): readonly Line[] {
  const groups = new Map<string, { line: Line; texts: string[] }>();
  for (const line of lines) {
    if (line.sensitivity === 'sealed') continue;
    const key = `${line.id} ${line.config} ${line.sensitivity}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { line, texts: [line.text] });
    else group.texts.push(line.text);
  }
  return [...groups.values()].map(({ line, texts }) => (texts.length === 1 ? line : { ...line, text: texts.join('\n') }));
}

async function remember(
  tx: Transaction,
  register: CompiledRegister,
  records: readonly PreparedRecord[],
  allLines: readonly Line[],
  allCodes: readonly Code[],
): Promise<void> {
  const lines = joined(allLines);
  const codes = allCodes.filter((code) => code.sensitivity !== 'sealed');
  const dated = register.dated === undefined ? 'public' : register.field(register.dated).sensitivity;
  const heads = records.map((record) => {
    const day = sortDay(register, record);
    return {
      record_id: record.id,
      register: register.name,
      organisation_id: record.organisationId,
      status: record.status,
      at_public: isFoundAt(register, record, 'public'),
      at_network: isFoundAt(register, record, 'network'),
      // The ordering day only where the level may see the date it comes from.
      day_public: maySee('public', dated) ? day : null,
      day_network: maySee('network', dated) ? day : null,
      day_restricted: maySee('restricted', dated) ? day : null,
    };
  });
  await tx.rows(sql`select app.search_remember_all(${lines.map((line) => line.id)}::uuid[], ${lines.map((line) => line.config)}::text[], ${lines.map((line) => line.text)}::text[], ${lines.map((line) => STRICTNESS[line.sensitivity])}::integer[],
    ${codes.map((code) => code.id)}::uuid[], ${codes.map((code) => code.code)}::text[], ${codes.map((code) => STRICTNESS[code.sensitivity])}::integer[], ${JSON.stringify(heads)}::jsonb)`);
}

/** Words against which typing errors are mended: at each level only those of texts somebody at that level can read. */
async function learn(
  tx: Transaction,
  register: CompiledRegister,
  records: readonly PreparedRecord[],
  lines: readonly Line[],
): Promise<void> {
  const found = new Map(
    LEVELS.map((level) => [level, new Set(records.filter((record) => isFoundAt(register, record, level)).map((record) => record.id))]),
  );
  const learnt = new Map(LEVELS.map((level) => [level, new Set<string>()]));
  for (const line of lines) {
    if (line.isReference === true) continue;
    const words = wordsOf(line.text);
    for (const level of LEVELS)
      if (maySee(level, line.sensitivity) && found.get(level)!.has(line.id)) for (const word of words) learnt.get(level)!.add(word);
  }
  const pairs = LEVELS.flatMap((level) => [...learnt.get(level)!].map((word) => ({ level, word })));
  if (pairs.length > 0)
    await tx.rows(sql`select app.search_learn_words(${pairs.map(({ level }) => level)}::text[], ${pairs.map(({ word }) => word)}::text[])`);
}
