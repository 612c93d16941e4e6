import type { RecordValues } from '../../model/values.ts';
import type { Status, Visibility } from './review-state.ts';

/** A record as one reader sees it: values of fields they may not see are absent from `values` and named in `withheld`. */
export interface StoredRecord {
  readonly id: string;
  readonly register: string;
  readonly version: number;
  readonly status: Status;
  readonly visibility: Visibility | null;
  readonly reference: string | null;
  readonly organisationId: string | null;
  readonly language: string | null;
  /** Days, `2026-03-09`. */
  readonly sortOn: string | null;
  readonly publishedOn: string | null;
  readonly changedOn: string;
  readonly recordedFrom: Date | null;
  readonly values: RecordValues;
  readonly withheld: readonly string[];
}

/** A record ready to be written: every value has been through its field's `clean`. */
export interface PreparedRecord {
  readonly id: string;
  readonly status: Status;
  readonly visibility: Visibility;
  readonly organisationId: string | null;
  readonly reference: string | null;
  readonly language: string | null;
  readonly publishedOn: string | null;
  readonly batchId: string | null;
  readonly values: RecordValues;
}
