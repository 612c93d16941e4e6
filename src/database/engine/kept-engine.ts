import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { log } from '../../kernel/log.ts';
import { writeAccessRules } from './access-rules.ts';
import { createCluster } from './create-cluster.ts';
import { readyBinaries } from './engine-package.ts';
import type { Rejection } from './keeper-messages.ts';
import type { KeeperTask } from './keeper-task.ts';
import { freePort } from './free-port.ts';
import { findPostmaster, type Postmaster, reachOf, startPostmaster, stopPostmaster } from './postmaster.ts';
import { isAlive } from './process-state.ts';

const LOOK_EVERY = 250;
const LONGEST_PAUSE = 10_000;

/** Why the engine cannot run, as the client will be told. */
export class CannotRun extends Error {
  readonly rejection: Rejection;
  constructor(rejection: Rejection) {
    super(rejection.code);
    this.rejection = rejection;
  }
}

/** PostgreSQL as the keeper holds it: made on the first start, adopted when it runs, started again when it dies. */
export class KeptEngine {
  private readonly task: KeeperTask;
  private native = '';
  private port = 5432;
  private postmaster: Postmaster | null = null;
  private isStopping = false;
  /** Where it listens; kept when PostgreSQL dies, for it comes back at the same place. */
  private place: { host: string; port: number } | null = null;
  private starting: Promise<void> | null = null;

  constructor(task: KeeperTask) {
    this.task = task;
  }

  /** Starts or adopts; returns whether the cluster was made just now. Throws `CannotRun`. */
  async start(): Promise<boolean> {
    const { place, secrets, spare } = this.task;
    try {
      const running = findPostmaster(place);
      const binaries = await readyBinaries(place.account, spare);
      this.native = binaries.native;
      this.refuseOtherVersion(binaries.major);
      const isNew = await createCluster(place, this.native, secrets);
      writeAccessRules(place);
      if (process.platform === 'win32' && running === null) this.port = await freePort();
      await this.launch();
      void this.watch();
      return isNew;
    } catch (error) {
      if (error instanceof CannotRun) throw error;
      throw new CannotRun({ code: 'engine-failed', params: { reason: (error as Error).message } });
    }
  }

  get reach(): { host: string; port: number } {
    if (this.place === null) throw new Error('the engine has not been started');
    return this.place;
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    // A start under way ends first, so that nothing is left running behind it.
    await this.starting?.catch((error: Error) => log('error', 'engine-start-failed', { reason: error.message }));
    if (this.postmaster !== null) await stopPostmaster(this.postmaster);
    this.postmaster = null;
  }

  private async launch(): Promise<void> {
    this.starting = (async () => {
      this.postmaster = await startPostmaster(this.task.place, this.native, this.port);
      this.place = reachOf(this.task.place);
      log('info', this.postmaster.isAdopted ? 'engine-adopted' : 'engine-started', { pid: this.postmaster.pid });
    })();
    await this.starting;
  }

  /** For as long as the keeper lives: a dead PostgreSQL is started again, with growing pauses while that fails. */
  private async watch(): Promise<void> {
    let pause = LOOK_EVERY;
    while (!this.isStopping) {
      await sleep(pause);
      if (this.isStopping || (this.postmaster !== null && isAlive(this.postmaster.pid))) continue;
      log('warn', 'engine-died');
      this.postmaster = null;
      try {
        await this.launch();
        pause = LOOK_EVERY;
      } catch (error) {
        log('error', 'engine-start-failed', { reason: (error as Error).message });
        pause = Math.min(pause * 2, LONGEST_PAUSE);
      }
    }
  }

  private refuseOtherVersion(major: number): void {
    const file = join(this.task.place.cluster, 'PG_VERSION');
    if (!existsSync(file)) return;
    const found = Number(readFileSync(file, 'utf8'));
    if (found !== major) throw new CannotRun({ code: 'engine-other-version', params: { found, expected: major } });
  }
}
