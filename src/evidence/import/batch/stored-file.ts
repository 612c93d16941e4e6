import { existsSync } from 'node:fs';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Platform } from '../../../database/platform.ts';
import { uuidv7 } from '../../../kernel/ids.ts';

const PURPOSE = 'import-file';

/** Keeps an uploaded table encrypted until its import has ended; answers its name in the storage. */
export async function keepFile({ keyring, storage }: Platform, bytes: Uint8Array): Promise<string> {
  const name = uuidv7();
  await storage.put(name, keyring.seal(PURPOSE, bytes));
  return name;
}

/**
 * Opens a kept table for as long as `work` takes, at a path that only this account can read. Where the system allows, the file has no name any
 * more while it is read: nothing of it remains, however this process ends.
 */
export async function withKeptFile<T>({ keyring, storage }: Platform, name: string, work: (path: string) => Promise<T>): Promise<T> {
  const bytes = keyring.open(PURPOSE, await storage.get(name));
  const folder = await mkdtemp(join(tmpdir(), 'throughline-import-'));
  const path = join(folder, 'table');
  try {
    await writeFile(path, bytes, { mode: 0o600 });
    const handle = await open(path);
    try {
      const nameless = `/proc/self/fd/${handle.fd}`;
      if (!existsSync(nameless)) return await work(path);
      await rm(folder, { recursive: true });
      return await work(nameless);
    } finally {
      await handle.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const forgetFile = ({ storage }: Platform, name: string): Promise<void> => storage.remove(name);
