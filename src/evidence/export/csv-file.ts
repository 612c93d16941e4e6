import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { neutraliseFormula } from '../import/reading/formula.ts';

const PLAIN = /^[\w.:#-]*$/;
/** Spreadsheets read the file as UTF-8 when it begins with this. */
const MARK = '\ufeff';
const FLUSH_AT = 64 * 1024;

const cellOf = (value: string): string => {
  const safe = neutraliseFormula(value);
  return PLAIN.test(safe) ? safe : `"${safe.replaceAll('"', '""')}"`;
};

/** What a file came to: for the description of the folder. */
export interface WrittenFile {
  readonly rows: number;
  readonly bytes: number;
  /** SHA-256, hex. */
  readonly hash: string;
}

/** A CSV file being written (RFC 4180, UTF-8): no value of it runs in a spreadsheet, and memory does not grow with its length. */
export class CsvFile {
  readonly #file: FileHandle;
  readonly #hash = createHash('sha256');
  #waiting = MARK;
  #bytes = 0;
  #rows = 0;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  static async create(path: string, columns: readonly string[]): Promise<CsvFile> {
    const csv = new CsvFile(await open(path, 'wx', 0o600));
    csv.#waiting += `${columns.map(cellOf).join(',')}\r\n`;
    return csv;
  }

  async write(cells: readonly string[]): Promise<void> {
    this.#waiting += `${cells.map(cellOf).join(',')}\r\n`;
    this.#rows++;
    if (this.#waiting.length >= FLUSH_AT) await this.#flush();
  }

  async close(): Promise<WrittenFile> {
    try {
      await this.#flush();
      await this.#file.sync();
    } finally {
      await this.#file.close();
    }
    return { rows: this.#rows, bytes: this.#bytes, hash: this.#hash.digest('hex') };
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.from(this.#waiting, 'utf8');
    this.#waiting = '';
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
    await this.#file.writeFile(bytes);
  }
}
