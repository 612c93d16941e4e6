import { createHash } from 'node:crypto';

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** Root of a hash tree over texts in their order (leaves and nodes marked apart, as in RFC 6962 §2.1), hex. An odd node moves up unchanged. */
export function merkleRoot(texts: readonly string[]): string {
  let level = texts.map((text) => sha256(LEAF, Buffer.from(text)));
  if (level.length === 0) return sha256().toString('hex');
  while (level.length > 1) {
    const above: Buffer[] = [];
    for (let index = 0; index < level.length; index += 2) {
      const right = level[index + 1];
      above.push(right === undefined ? level[index]! : sha256(NODE, level[index]!, right));
    }
    level = above;
  }
  return level[0]!.toString('hex');
}

/** Link of the chain: nothing before it can change without changing it. */
export const chainHash = (previous: string, root: string): string => createHash('sha256').update(`${previous}\n${root}`).digest('hex');

/** What the first link hangs on. */
export const CHAIN_START = '0'.repeat(64);
