import { createHash } from 'node:crypto';

const LINE_END = 10;

/** Counts and hashes what passes: in COPY's text format every row is one line, and line ends inside a value are written otherwise. */
export class Digest {
  readonly #hash = createHash('sha256');
  #rows = 0;
  #bytes = 0;

  add(chunk: Uint8Array): void {
    this.#hash.update(chunk);
    this.#bytes += chunk.length;
    for (let at = chunk.indexOf(LINE_END); at >= 0; at = chunk.indexOf(LINE_END, at + 1)) this.#rows++;
  }

  get bytes(): number {
    return this.#bytes;
  }

  close(): { rows: number; hash: string } {
    return { rows: this.#rows, hash: this.#hash.digest('hex') };
  }
}
