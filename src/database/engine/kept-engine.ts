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
import { runningPid } from './lock-file.ts';
import { ownCluster } from './own-cluster.ts';
import { type Postmaster, startPostmaster, stopPostmaster } from './postmaster.ts';
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
  private port = 5432;
  private postmaster: Postmaster | null = null;
  private isStopping = false;
  /** A start under way; a stop waits for it, so that nothing is left running behind. */
  private starting: Promise<unknown> = Promise.resolve();
  /** Where it listens; kept when PostgreSQL dies, for it comes back at the same place. */
  private lastReach: { host: string; port: number } | null = null;

  constructor(task: KeeperTask) {
    this.task = task;
  }

  /** Starts or adopts; returns whether the cluster was made just now. Throws `CannotRun`. */
  async start(): Promise<boolean> {
    const beginning = this.begin();
    this.starting = beginning.catch(() => {});
    try {
      const isNew = await beginning;
      void this.watch();
      return isNew;
    } catch (error) {
      if (error instanceof CannotRun) throw error;
      throw new CannotRun({ code: 'engine-failed', params: { reason: (error as Error).message } });
    }
  }

  get reach(): { host: string; port: number } {
    if (this.lastReach === null) throw new Error('the engine has not been started');
    return this.lastReach;
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    await this.starting;
    if (this.postmaster !== null) await stopPostmaster(this.postmaster);
    this.postmaster = null;
  }

  private async begin(): Promise<boolean> {
    const { place, secrets } = this.task;
    const { native, major } = await readyBinaries(place);
    this.refuseOtherVersion(major);
    const isNew = await createCluster(place, native, secrets);
    await ownCluster(place);
    writeAccessRules(place);
    if (process.platform === 'win32' && runningPid(place) === null) this.port = await freePort();
    await this.launch();
    return isNew;
  }

  private async launch(): Promise<void> {
    const { place } = this.task;
    // Looked up each time: an update of the packages may have replaced them since the last.
    const { native } = await readyBinaries(place);
    this.postmaster = await startPostmaster(place, native, this.port);
    const { pid, host, port, isAdopted } = this.postmaster;
    this.lastReach = { host, port };
    log('info', isAdopted ? 'engine-adopted' : 'engine-started', { pid });
  }

  /** For as long as the keeper lives: a dead PostgreSQL is started again, with growing pauses while that fails. */
  private async watch(): Promise<void> {
    for (let pause = LOOK_EVERY; !this.isStopping; await sleep(pause)) {
      if (this.postmaster !== null && isAlive(this.postmaster.pid)) continue;
      log('warn', 'engine-died');
      this.postmaster = null;
      const again = this.launch();
      this.starting = again.catch(() => {});
      try {
        await again;
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
