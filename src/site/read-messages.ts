import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Messages of one language by dotted key. */
export type MessageTexts = ReadonlyMap<string, string>;

function flatten(tree: unknown, path: string, into: Map<string, string>): void {
  if (typeof tree === 'string') {
    // Two files may answer the same refusal while they are being written: the first speaks, and `checkMessages` tells of it.
    if (!into.has(path)) into.set(path, tree);
  } else if (typeof tree === 'object' && tree !== null && !Array.isArray(tree)) {
    for (const [key, below] of Object.entries(tree)) flatten(below, path === '' ? key : `${path}.${key}`, into);
  } else {
    throw new Error(`Message ${path} is neither a text nor a tree`);
  }
}

/** Reads `folder/*.json`; a top-level tree `refusal` of any file joins `refusal.…`. Throws on malformed JSON, anything but texts and trees. */
export function readMessages(folder: string): MessageTexts {
  const texts = new Map<string, string>();
  for (const file of readdirSync(folder).toSorted()) {
    if (!file.endsWith('.json')) continue;
    const name = file.slice(0, -'.json'.length);
    const tree: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) throw new Error(`${join(folder, file)} is not a tree`);
    for (const [key, below] of Object.entries(tree))
      flatten(
        below,
        name === 'refusal' || key === 'refusal' ? (name === 'refusal' ? `refusal.${key}` : 'refusal') : `${name}.${key}`,
        texts,
      );
  }
  return texts;
}
