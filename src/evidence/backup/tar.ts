/** One file of an archive. */
export interface TarEntry {
  readonly name: string;
  readonly bytes: Buffer;
}

const BLOCK = 512;
const LONGEST_NAME = 100;
/** No entry we write is larger; a damaged length must not ask for the machine's memory. */
const LARGEST_ENTRY = 512 * 1024 * 1024;

const octal = (value: number, width: number): string => `${value.toString(8).padStart(width - 1, '0')}\0`;

function header(name: string, size: number): Buffer {
  if (Buffer.byteLength(name) > LONGEST_NAME) throw new Error('name too long for the archive');
  const block = Buffer.alloc(BLOCK);
  block.write(name, 0);
  block.write(octal(0o600, 8), 100);
  block.write(octal(0, 8), 108);
  block.write(octal(0, 8), 116);
  block.write(octal(size, 12), 124);
  block.write(octal(0, 12), 136);
  block.write(' '.repeat(8), 148);
  block.write('0', 156);
  block.write('ustar\x0000', 257);
  block.write(`${checksum(block).toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

/** Sum of a header's bytes, its own place counted as blanks (POSIX.1-1988 ustar). */
function checksum(block: Buffer): number {
  let sum = 0;
  for (let index = 0; index < BLOCK; index++) sum += index >= 148 && index < 156 ? 32 : block[index]!;
  return sum;
}

/** An archive any tar program opens, made as its entries come. */
export async function* writeTar(entries: AsyncIterable<TarEntry>): AsyncGenerator<Buffer> {
  for await (const { name, bytes } of entries) {
    yield header(name, bytes.length);
    yield bytes;
    const rest = bytes.length % BLOCK;
    if (rest > 0) yield Buffer.alloc(BLOCK - rest);
  }
  yield Buffer.alloc(BLOCK * 2);
}

export class BrokenArchive extends Error {
  override readonly name = 'BrokenArchive';
}

/** The entries of an archive that `writeTar` made, one after the other; throws BrokenArchive when it is damaged or cut off. */
export async function* readTar(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  const source = chunks[Symbol.asyncIterator]();
  let held: Buffer[] = [];
  let length = 0;
  const take = async (wanted: number): Promise<Buffer> => {
    while (length < wanted) {
      const next = await source.next();
      if (next.done === true) throw new BrokenArchive('the archive ends too early');
      held.push(Buffer.from(next.value));
      length += next.value.length;
    }
    const all = held.length === 1 ? held[0]! : Buffer.concat(held);
    held = [all.subarray(wanted)];
    length -= wanted;
    return all.subarray(0, wanted);
  };
  for (;;) {
    const block = await take(BLOCK);
    if (block.every((byte) => byte === 0)) break;
    const text = (from: number, width: number): string =>
      block
        .toString('latin1', from, from + width)
        .replace(/\0[^]*$/, '')
        .trim();
    const size = Number.parseInt(text(124, 12), 8);
    if (Number.parseInt(text(148, 8), 8) !== checksum(block) || !(size >= 0 && size <= LARGEST_ENTRY))
      throw new BrokenArchive('the archive is damaged');
    const bytes = await take(size);
    yield { name: text(0, LONGEST_NAME), bytes };
    await take((BLOCK - (size % BLOCK)) % BLOCK);
  }
  // To the end: only then has every byte been verified.
  while ((await source.next()).done !== true);
}
