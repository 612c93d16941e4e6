import type { CompiledRegister } from '../../model/compile-model.ts';
import type { RecordValues } from '../../model/values.ts';
import type { Translate } from '../../site/messages.ts';
import { captionOf } from '../record/caption.ts';
import type { StoredRecord } from '../record/stored-record.ts';

/** A public record as programs get it, in the API as in every file. Times are days; ids of the database are never in it. */
export interface RecordDocument {
  readonly register: string;
  readonly reference: string;
  readonly version: number;
  readonly status: 'published' | 'corrected';
  readonly publishedOn: string | null;
  readonly changedOn: string;
  /** What the record is called, in the language asked for. */
  readonly caption: string;
  /** Page for people. */
  readonly page: string;
  /** Canonical values by field; fields nobody answered are left out. */
  readonly values: RecordValues;
}

export const recordDocument = (register: CompiledRegister, record: StoredRecord, t: Translate, origin: string): RecordDocument => ({
  register: register.name,
  reference: record.reference ?? '',
  version: record.version,
  status: record.status === 'corrected' ? 'corrected' : 'published',
  publishedOn: record.publishedOn,
  changedOn: record.changedOn,
  caption: captionOf(register, record, t),
  page: `${origin}/${t.language}/registers/${register.name}/${record.reference ?? ''}`,
  values: record.values,
});
