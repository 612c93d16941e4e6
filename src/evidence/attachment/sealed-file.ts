import { randomBytes } from 'node:crypto';
import type { Platform } from '../../database/platform.ts';
import { Keyring } from '../../kernel/keyring.ts';

const PURPOSE = 'attachment-key';
const CONTENT = 'attachment';

/** Where a file lies and what opens it. */
export interface SealedFile {
  readonly storage: string;
  /** The file's own key, sealed with the installation's; base64. */
  readonly key: string;
}

type Storing = Pick<Platform, 'storage' | 'keyring'>;

/** Puts a file into the storage, encrypted with a key of its own: throwing the key away is throwing the file away. */
export async function sealFile({ storage, keyring }: Storing, bytes: Uint8Array): Promise<SealedFile> {
  const key = randomBytes(32);
  const name = randomBytes(16).toString('hex');
  await storage.put(name, new Keyring(key).seal(CONTENT, bytes));
  return { storage: name, key: keyring.seal(PURPOSE, key).toString('base64') };
}

/** The file as it was put in. Refusal `attachment-missing`; throws when it was altered. */
export async function openFile({ storage, keyring }: Storing, file: SealedFile): Promise<Buffer> {
  return new Keyring(keyring.open(PURPOSE, Buffer.from(file.key, 'base64'))).open(CONTENT, await storage.get(file.storage));
}
