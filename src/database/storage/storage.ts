/** Where attachments lie. Everything handed in is encrypted already; names are ids, never file names. */
export interface Storage {
  /** Writes whole or not at all. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** Throws Refusal `attachment-missing` when it is not there. */
  get(name: string): Promise<Buffer>;
  remove(name: string): Promise<void>;
  list(): AsyncIterable<string>;
}
