import type { Problem } from '../../kernel/refusal.ts';
import type { SourceValue } from '../../model/values.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { cleanCode } from '../code/clean-code.ts';
import { compact } from '../compact.ts';
import { cleanDate } from '../date/clean-date.ts';
import { cleanUuid } from '../attachment/clean-uuid.ts';
import { cleanLine } from '../text/clean-line.ts';
import { cleanWeb } from '../web/clean-web.ts';

export interface SourceRules {
  readonly kinds: Vocabulary;
  readonly streams: Vocabulary;
  readonly qualities: Vocabulary;
  readonly today: string;
  readonly before: readonly SourceValue[];
}

/** One source. Kind and stream that were not said are `unknown`; a source of which nothing else is said is none. */
export function cleanSource(
  row: Readonly<Record<string, unknown>>,
  where: string,
  problems: Problem[],
  { kinds, streams, qualities, today, before }: SourceRules,
): SourceValue | null {
  const found = problems.length;
  const code = (part: 'kind' | 'stream' | 'quality', vocabulary: Vocabulary) =>
    cleanCode(row[part], `${where}.${part}`, problems, { vocabulary, today, before: before.flatMap((source) => source[part] ?? []) });
  const said = compact({
    title: cleanLine(row['title'], `${where}.title`, problems, 1000),
    publisher: cleanLine(row['publisher'], `${where}.publisher`, problems, 1000),
    date: cleanDate(row['date'], `${where}.date`, problems, { notAfter: today }),
    address: cleanWeb(row['address'], `${where}.address`, problems),
    archivedCopy: cleanUuid(row['archivedCopy'], `${where}.archivedCopy`, problems),
    kind: code('kind', kinds),
    stream: code('stream', streams),
    quality: code('quality', qualities),
    identifier: cleanLine(row['identifier'], `${where}.identifier`, problems, 500),
  });
  if (problems.length > found || Object.keys(said).length === 0) return null;
  return { ...said, kind: said.kind ?? 'unknown', stream: said.stream ?? 'unknown' };
}
