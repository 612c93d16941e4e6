import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const ALGORITHM = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/**
 * Keys of this installation, all derived from one secret that lies outside the data folder.
 * `purpose` separates them: what is sealed for one purpose does not open for another.
 */
export class Keyring {
  readonly #secret: Buffer;
  readonly #derived = new Map<string, Buffer>();
  /** As key objects: an HMAC under one costs a fifth of one under bytes. */
  readonly #hashing = new Map<string, KeyObject>();

  constructor(secret: Uint8Array) {
    if (secret.length !== 32) throw new Error('the installation key has 32 bytes');
    this.#secret = Buffer.from(secret);
  }

  /** A 32-byte key for one purpose (HKDF-SHA-256, RFC 5869). */
  key(purpose: string): Buffer {
    let key = this.#derived.get(purpose);
    if (key === undefined) {
      key = Buffer.from(hkdfSync('sha256', this.#secret, '', `throughline/${purpose}`, 32));
      this.#derived.set(purpose, key);
    }
    return key;
  }

  /** Keyed hash, hex: tells that two values are equal to whoever holds the key, and nothing to anyone else. */
  hash(purpose: string, value: string | Uint8Array): string {
    let key = this.#hashing.get(purpose);
    if (key === undefined) this.#hashing.set(purpose, (key = createSecretKey(this.key(purpose))));
    return createHmac('sha256', key).update(value).digest('hex');
  }

  /** Seals bytes (AES-256-GCM): nonce, ciphertext, tag. */
  seal(purpose: string, bytes: Uint8Array): Buffer {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv(ALGORITHM, this.key(purpose), nonce);
    return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  }

  /** Opens what `seal` made; throws when it was altered or belongs to another purpose or installation. */
  open(purpose: string, sealed: Uint8Array): Buffer {
    const bytes = Buffer.from(sealed);
    // Without the length said, a cut-off tag would be compared as far as it goes.
    const decipher = createDecipheriv(ALGORITHM, this.key(purpose), bytes.subarray(0, NONCE), { authTagLength: TAG });
    decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE, bytes.length - TAG)), decipher.final()]);
  }
}

/** Reads the installation key, or makes it on first use. The folder and file are readable by the account alone. */
export async function openKeyring(folder: string): Promise<Keyring> {
  const file = join(folder, 'installation.key');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  try {
    const handle = await open(file, 'wx', 0o600);
    try {
      await handle.writeFile(`${randomBytes(32).toString('base64')}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return new Keyring(Buffer.from((await readFile(file, 'utf8')).trim(), 'base64'));
}
