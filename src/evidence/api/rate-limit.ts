import type { Keyring } from '../../kernel/keyring.ts';
import type { Clock } from '../../kernel/clock.ts';

/** A reader may ask so many times at once … */
const BURST = 600;
/** … and so many times a second for good. */
const PER_SECOND = 10;
const MOST_READERS = 20_000;

interface Bucket {
  tokens: number;
  at: number;
}

/**
 * Keeps one program from taking all the room, without knowing who it is: buckets are kept in this process alone, under a keyed hash of the address
 * whose key changes every day. Nothing of it is stored or logged.
 */
export class RateLimit {
  readonly #keyring: Keyring;
  readonly #clock: Clock;
  #buckets = new Map<string, Bucket>();
  #day = '';

  constructor(keyring: Keyring, clock: Clock) {
    this.#keyring = keyring;
    this.#clock = clock;
  }

  /** 0 when the question may be asked, else how many whole seconds to wait. */
  take(address: string): number {
    const now = this.#clock.now().getTime();
    const day = new Date(now).toISOString().slice(0, 10);
    if (day !== this.#day) {
      this.#buckets = new Map();
      this.#day = day;
    }
    const key = this.#keyring.hash('api-rate', `${day} ${address}`);
    const bucket = this.#buckets.get(key) ?? { tokens: BURST, at: now };
    bucket.tokens = Math.min(BURST, bucket.tokens + ((now - bucket.at) / 1000) * PER_SECOND);
    bucket.at = now;
    // Who asked last stands last, so that the first is the one to forget.
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    if (this.#buckets.size > MOST_READERS) this.#buckets.delete(this.#buckets.keys().next().value!);
    if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / PER_SECOND);
    bucket.tokens -= 1;
    return 0;
  }
}
