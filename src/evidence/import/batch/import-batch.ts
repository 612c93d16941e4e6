import type { Problem } from '../../../kernel/refusal.ts';
import type { Status } from '../../record/review-state.ts';

/** How far accepted rows go through review by the import itself. */
export type ImportTarget = Extract<Status, 'submitted' | 'accepted' | 'published'>;

export type BatchState = 'uploaded' | 'checking' | 'checked' | 'running' | 'done' | 'failed' | 'cancelled' | 'undoing' | 'undone';

/** A job is at work on it, or will be. */
export const isBusy = (state: BatchState): boolean => ['checking', 'running', 'undoing'].includes(state);

/** A row that did not land: its number in the file, the field and the reason. Dropped columns are in no part of it. */
export interface RowRefusal extends Problem {
  readonly row: number;
}

export interface ImportTally {
  readonly rows: number;
  /** New records. */
  readonly accepted: number;
  /** Known rows whose content is the same. */
  readonly unchanged: number;
  /** Known rows whose content is new: their records got a next version. */
  readonly changed: number;
  readonly refused: number;
}

export const NO_ROWS: ImportTally = { rows: 0, accepted: 0, unchanged: 0, changed: 0, refused: 0 };

export const addTallies = (a: ImportTally, b: ImportTally): ImportTally => ({
  rows: a.rows + b.rows,
  accepted: a.accepted + b.accepted,
  unchanged: a.unchanged + b.unchanged,
  changed: a.changed + b.changed,
  refused: a.refused + b.refused,
});

/** What one run needs to know. */
export interface ImportRun {
  readonly batchId: string;
  readonly register: string;
  readonly mapping: string;
  readonly target: ImportTarget;
  readonly isDryRun: boolean;
  /** For whom it runs; null for the installation itself (sample). */
  readonly personId: string | null;
  readonly organisationId: string | null;
  /** What an earlier run of the batch wrote before it was stopped: its rows are passed over, its numbers counted on. */
  readonly done?: ImportTally;
}
