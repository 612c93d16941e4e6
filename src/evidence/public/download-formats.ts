import { stringify } from 'csv-stringify/sync';
import type { CompiledRegister } from '../../model/compile-model.ts';
import type { Translate } from '../../site/messages.ts';
import { publicFields } from '../api/public-fields.ts';
import { recordDocument } from '../api/record-document.ts';
import { neutraliseFormula } from '../import/reading/formula.ts';
import { OWN_COLUMNS } from '../import/mappings/own-export.ts';
import type { StoredRecord } from '../record/stored-record.ts';

export interface Download {
  readonly register: CompiledRegister;
  readonly t: Translate;
  readonly origin: string;
  readonly chunks: AsyncIterable<readonly StoredRecord[]>;
}

export interface DownloadFormat {
  readonly type: string;
  write(download: Download): AsyncGenerator<string>;
}

/** Spreadsheets take the mark for UTF-8, and nothing else, as a sign of it. */
const MARK = '\uFEFF';

/** Two more columns than an export for coming back has; importing leaves them alone. */
const DAYS = ['#publishedOn', '#changedOn'];

async function* csv({ register, chunks }: Download): AsyncGenerator<string> {
  const fields = publicFields(register);
  const line = (cells: readonly string[]): string[] => cells.map(neutraliseFormula);
  yield (
    MARK +
    stringify(
      [[...Object.values(OWN_COLUMNS), ...DAYS, ...fields.flatMap((field) => field.kind.csvParts(field).map((part) => field.name + part))]],
      { record_delimiter: 'windows' },
    )
  );
  for await (const records of chunks)
    yield stringify(
      records.map((record) =>
        line([
          record.reference ?? '',
          String(record.version),
          'public',
          record.publishedOn ?? '',
          record.changedOn,
          ...fields.flatMap((field) => field.kind.toCsv(record.values[field.name] ?? null, field)),
        ]),
      ),
      { record_delimiter: 'windows' },
    );
}

async function* jsonLines({ register, t, origin, chunks }: Download): AsyncGenerator<string> {
  for await (const records of chunks)
    yield records.map((record) => `${JSON.stringify(recordDocument(register, record, t, origin))}\n`).join('');
}

async function* json(download: Download): AsyncGenerator<string> {
  const { register, t, origin, chunks } = download;
  yield `{"register":${JSON.stringify(register.name)},"records":[`;
  let isFirst = true;
  for await (const records of chunks) {
    yield records
      .map((record, index) => `${isFirst && index === 0 ? '' : ','}\n${JSON.stringify(recordDocument(register, record, t, origin))}`)
      .join('');
    isFirst = false;
  }
  yield '\n]}\n';
}

/** By the ending of the file's name. */
export const DOWNLOAD_FORMATS: Readonly<Record<string, DownloadFormat>> = {
  csv: { type: 'text/csv; charset=utf-8; header=present', write: csv },
  json: { type: 'application/json; charset=utf-8', write: json },
  jsonl: { type: 'application/jsonl; charset=utf-8', write: jsonLines },
};
