import type { ParseArgsConfig } from 'node:util';
import type pg from 'pg';
import type { Config } from '../kernel/config.ts';
import type { Platform } from '../database/platform.ts';
import type { Acting } from './acting.ts';

export interface CommandContext {
  readonly config: Config;
  readonly platform: Platform;
  readonly positional: readonly string[];
  /** Parsed options: text, several texts, or a switch. */
  option(name: string): string | undefined;
  options(name: string): readonly string[];
  has(name: string): boolean;
  /** The person acted for: `--as EMAIL`, else the first administrator. The audit log says that the operator did it. */
  operator(): Promise<Acting>;
  /** This installation's own process (role worker). */
  machine(): Promise<Acting>;
  /** A connection of the owner login, closed with the command: for backup and restore. Throws where no owner login is at hand. */
  owner(): Promise<pg.Client>;
  /** Folder of the numbered migrations. */
  readonly migrations: string;
  /** A line on standard error. */
  progress(line: string): void;
}

export interface CommandResult {
  /** What `--json` prints. */
  readonly json: unknown;
  /** What a person reads; the JSON, indented, when left out. */
  readonly text?: string;
  /** 1 when something was refused although a result is printed. */
  readonly status?: 0 | 1;
}

/** One command of `./throughline`: parses, calls an action, prints. */
export interface Command {
  /** `count`, or two words: `figure create`. */
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  readonly example: string;
  readonly options?: NonNullable<ParseArgsConfig['options']>;
  run(context: CommandContext): Promise<CommandResult>;
  /** In place of `run`, for a command that comes before there is a database: nothing is opened for it. */
  alone?(context: Pick<CommandContext, 'config' | 'option' | 'has' | 'progress'>): Promise<CommandResult>;
}

/** A command line that does not fit the usage; ends with status 2. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}
