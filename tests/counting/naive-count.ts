import { addCounted, type Counted, UNKNOWN } from '../../src/counting/bounded-table.ts';
import { countedInPeriod, inPeriod, type StepEffect } from '../../src/counting/in-period.ts';
import { periodOf } from '../../src/counting/period.ts';
import { isPublic, isShared, type Status, type Visibility } from '../../src/evidence/record/review-state.ts';
import type { Level } from '../../src/model/sensitivity.ts';
import type { Bounds, PlaceValue, SourceValue, StepValue } from '../../src/model/values.ts';

/** One version of a made-up case, as it stood from a moment on. */
export interface CaseVersion {
  readonly from: Date;
  readonly status: Status;
  readonly visibility: Visibility;
  readonly values: {
    readonly strand?: string;
    readonly outcome?: string;
    readonly place?: PlaceValue;
    readonly chargeFamily?: readonly string[];
    readonly role?: readonly string[];
    readonly people?: Bounds | 'unknown';
    readonly steps?: readonly StepValue[];
    readonly sources?: readonly SourceValue[];
  };
}

export interface NaiveQuestion {
  readonly by: readonly string[];
  readonly where: readonly { readonly name: string; readonly codes: readonly string[] }[];
  readonly measure: 'records' | 'people';
  readonly level: Level;
  readonly asOf: Date | null;
  readonly state: { readonly effects: Readonly<Record<string, StepEffect>>; readonly period: string } | null;
}

const COUNTED: readonly Status[] = ['accepted', 'published', 'corrected'];

const counts = (version: CaseVersion, level: Level): boolean => {
  if (level === 'public') return isPublic(version.status, version.visibility);
  return COUNTED.includes(version.status) && (level === 'restricted' || isShared(version.status, version.visibility));
};

function codesOf({ values }: CaseVersion, name: string): readonly string[] {
  const one = { strand: values.strand, outcome: values.outcome, 'place:country': values.place?.country ?? undefined }[name];
  const streams = values.sources === undefined ? undefined : [...new Set(values.sources.map((source) => source.stream))];
  const many = { chargeFamily: values.chargeFamily, role: values.role, 'sources:stream': streams }[name];
  if (many !== undefined) return many;
  return [one ?? UNKNOWN];
}

function countedOf(version: CaseVersion, question: NaiveQuestion): Counted | null {
  const { people } = version.values;
  if (question.state === null) {
    if (question.measure === 'records') return { atLeast: 1, atMost: 1, records: 1 };
    if (people === undefined) return { atLeast: 0, atMost: 0, records: 1 };
    return people === 'unknown' ? { atLeast: 0, atMost: null, records: 1 } : { ...people, records: 1 };
  }
  const all = people === undefined || people === 'unknown' ? { atLeast: 1, atMost: null } : people;
  const { effects, period } = question.state;
  const counted = countedInPeriod(inPeriod({ steps: version.values.steps ?? [], people: all }, effects, periodOf(period)));
  if (counted.records === 0) return null;
  return question.measure === 'people' ? counted : { atLeast: counted.atLeast > 0 ? 1 : 0, atMost: 1, records: 1 };
}

/** Every cell, margin and the total, by the codes they stand for, folded one record at a time. */
export function naiveCount(cases: readonly (readonly CaseVersion[])[], question: NaiveQuestion): Map<string, Counted> {
  const sums = new Map<string, Counted>();
  for (const versions of cases) {
    const version = versions.findLast((one) => question.asOf === null || one.from <= question.asOf);
    if (version === undefined || !counts(version, question.level)) continue;
    if (!question.where.every(({ name, codes }) => codesOf(version, name).some((code) => codes.includes(code)))) continue;
    const counted = countedOf(version, question);
    if (counted === null) continue;
    for (let mask = 0; mask < 1 << question.by.length; mask++) {
      let places: Record<string, string>[] = [{}];
      for (const [bit, name] of question.by.entries())
        if (mask & (1 << bit)) places = places.flatMap((at) => codesOf(version, name).map((code) => ({ ...at, [name]: code })));
      for (const at of places) {
        const key = JSON.stringify(question.by.map((name) => at[name] ?? null));
        const before = sums.get(key);
        sums.set(key, before === undefined ? counted : addCounted(before, counted));
      }
    }
  }
  return sums;
}
