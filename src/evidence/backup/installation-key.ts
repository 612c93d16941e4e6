import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';

const FILE = 'installation.key';
const LENGTH = 32;

/** The secret all keys of this installation derive from. */
export async function readInstallationKey(folder: string): Promise<Buffer> {
  const key = Buffer.from((await readFile(join(folder, FILE), 'utf8')).trim(), 'base64');
  if (key.length !== LENGTH) throw new Error('the installation key is damaged');
  return key;
}

/** Puts another key in its place, whole or not at all. */
export async function replaceInstallationKey(folder: string, key: Uint8Array): Promise<void> {
  const draft = join(folder, `${FILE}.draft`);
  const handle = await open(draft, 'w', 0o600);
  try {
    await handle.writeFile(`${Buffer.from(key).toString('base64')}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, join(folder, FILE));
}
