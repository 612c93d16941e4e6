import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';

type Cbor = number | string | Uint8Array | Map<Cbor, Cbor>;

const head = (major: number, length: number): Buffer =>
  length < 24
    ? Buffer.from([(major << 5) | length])
    : length < 256
      ? Buffer.from([(major << 5) | 24, length])
      : Buffer.from([(major << 5) | 25, length >> 8, length & 255]);

/** As much of CBOR (RFC 8949) as an authenticator's answer needs. */
function cbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Map) return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, item]) => [cbor(key), cbor(item)])]);
  return Buffer.concat([head(2, value.length), value]);
}

const sha256 = (data: string | Uint8Array): Buffer => createHash('sha256').update(data).digest();
const USER_PRESENT = 1;
const USER_VERIFIED = 4;
const HAS_KEY = 64;

/** A passkey in software, for one origin: answers as a browser would send them (Web Authentication Level 2, ES256, no attestation). */
export class TestAuthenticator {
  readonly id = randomBytes(32);
  readonly #key: { publicKey: KeyObject; privateKey: KeyObject } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  readonly origin: string;
  isVerifying = true;

  constructor(origin: string) {
    this.origin = origin;
  }

  #authData(rpId: string, extra: Uint8Array = new Uint8Array()): Buffer {
    const flags = USER_PRESENT | (this.isVerifying ? USER_VERIFIED : 0) | (extra.length > 0 ? HAS_KEY : 0);
    return Buffer.concat([sha256(rpId), Buffer.from([flags, 0, 0, 0, 0]), extra]);
  }

  #client(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }));
  }

  #answer(response: Record<string, Uint8Array>): string {
    const id = this.id.toString('base64url');
    const parts = Object.fromEntries(Object.entries(response).map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64url')]));
    return JSON.stringify({ id, rawId: id, type: 'public-key', response: parts, clientExtensionResults: {} });
  }

  create(options: { challenge: string; rp: { id?: string } }): string {
    const jwk = this.#key.publicKey.export({ format: 'jwk' });
    const coordinate = (text: string | undefined) => Buffer.from(text ?? '', 'base64url');
    const key = cbor(
      new Map<Cbor, Cbor>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, coordinate(jwk.x)],
        [-3, coordinate(jwk.y)],
      ]),
    );
    const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, this.id.length]), this.id, key]);
    const authData = this.#authData(options.rp.id ?? '', credential);
    const attestationObject = cbor(
      new Map<Cbor, Cbor>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ]),
    );
    return this.#answer({ clientDataJSON: this.#client('webauthn.create', options.challenge), attestationObject });
  }

  get(options: { challenge: string; rpId?: string | undefined }): string {
    const clientDataJSON = this.#client('webauthn.get', options.challenge);
    const authenticatorData = this.#authData(options.rpId ?? '');
    const signature = createSign('sha256')
      .update(Buffer.concat([authenticatorData, sha256(clientDataJSON)]))
      .sign(this.#key.privateKey);
    return this.#answer({ clientDataJSON, authenticatorData, signature });
  }
}
