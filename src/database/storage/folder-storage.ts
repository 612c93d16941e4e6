import { mkdir, open, opendir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from '../../kernel/refusal.ts';
import type { Storage } from './storage.ts';

const NAME = /^[a-z0-9-]{8,64}$/;

/** Attachments as files below one folder, spread over 256 subfolders. */
export class FolderStorage implements Storage {
  readonly #root: string;
  constructor(root: string) {
    this.#root = root;
  }

  #path(name: string): string {
    if (!NAME.test(name)) throw new Error('malformed storage name');
    return join(this.#root, name.slice(-2), name);
  }

  async put(name: string, bytes: Uint8Array): Promise<void> {
    const path = this.#path(name);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const partial = `${path}.${process.pid}.part`;
    try {
      const handle = await open(partial, 'w', 0o600);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(partial, path);
    } catch (error) {
      await rm(partial, { force: true });
      if (['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw new Refusal('storage-full', { status: 503 });
      throw error;
    }
  }

  async get(name: string): Promise<Buffer> {
    try {
      return await readFile(this.#path(name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new Refusal('attachment-missing', { status: 404 });
      throw error;
    }
  }

  async remove(name: string): Promise<void> {
    await rm(this.#path(name), { force: true });
  }

  async *list(): AsyncIterable<string> {
    let folders;
    try {
      folders = await opendir(this.#root);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
      throw error;
    }
    for await (const folder of folders)
      if (folder.isDirectory())
        for await (const file of await opendir(join(this.#root, folder.name))) if (NAME.test(file.name)) yield file.name;
  }
}
