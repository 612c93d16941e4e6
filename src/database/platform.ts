import type { Clock } from '../kernel/clock.ts';
import type { Keyring } from '../kernel/keyring.ts';
import type { Model } from '../model/compile-model.ts';
import type { Database } from './connection.ts';
import type { Storage } from './storage/storage.ts';

/** What every action needs and no request changes. Made once by `main`. */
export interface Platform {
  readonly database: Database;
  readonly model: Model;
  readonly clock: Clock;
  readonly keyring: Keyring;
  readonly storage: Storage;
  /** Zone in which the network counts its days. */
  readonly zone: string;
  /** Address readers reach it at, without a trailing slash: `http://localhost:3000`. */
  readonly origin: string;
  /** Token of this process's own session (role worker). */
  machineToken(): Promise<string>;
}
