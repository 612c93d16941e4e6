import { z } from 'zod';
import type { Problem } from '../../kernel/refusal.ts';
import type { SearchWords } from '../../model/field.ts';
import type { SourceValue } from '../../model/values.ts';
import { settle } from '../cleaning.ts';
import { partialDateSchema } from '../date/partial-date-schema.ts';
import { parseDateForm } from '../date/parse-date-form.ts';
import { defineFieldType } from '../define-field-type.ts';
import { cleanRows } from '../rows/clean-rows.ts';
import { fromJsonCell, toJsonCell } from '../rows/json-cell.ts';
import { parseRow, parseRows } from '../rows/parse-rows.ts';
import { cleanSource } from './clean-source.ts';
import { SourceInput } from './source-input.tsx';
import { sourceOptions } from './source-options.ts';
import { SOURCE_PARTS } from './source-parts.ts';
import { rowOfSource, sourceOfRow, sourceTable } from './source-rows.ts';
import { sourceText } from './source-text.ts';
import { SourceView } from './source-view.tsx';

const optional = (schema: z.ZodType) => schema.nullable().optional();

export const sourceField = defineFieldType<readonly SourceValue[]>({
  name: 'source',
  canBeDimension: true,
  child: (field) => sourceTable(sourceOptions(field).parts),
  clean(input, field, { today, before }) {
    const problems: Problem[] = [];
    const rules = { ...sourceOptions(field), today, before: (before ?? []) as readonly SourceValue[] };
    return settle(
      cleanRows(input, field.name, problems, SOURCE_PARTS, (row, where) => cleanSource(row, where, problems, rules)),
      problems,
    );
  },
  storeChildren: (value) => (value ?? []).map(rowOfSource),
  load: (_row, children) => (children.length === 0 ? null : children.map(sourceOfRow)),
  text: (value, field, speaker) => (value ?? []).map((source) => sourceText(source, sourceOptions(field).kinds, speaker)).join('; '),
  words(value, field) {
    const { parts } = sourceOptions(field);
    return (value ?? []).flatMap((source) =>
      (['title', 'publisher', 'identifier'] as const).flatMap((part): SearchWords[] =>
        source[part] ? [{ language: null, text: source[part], sensitivity: parts[part] }] : [],
      ),
    );
  },
  codes(value, field) {
    const { parts, kinds, streams, qualities } = sourceOptions(field);
    return (value ?? []).flatMap(({ kind, stream, quality }) => [
      { vocabulary: kinds.name, code: kind, sensitivity: parts.kind },
      { vocabulary: streams.name, code: stream, sensitivity: parts.stream },
      ...(quality ? [{ vocabulary: qualities.name, code: quality, sensitivity: parts.quality }] : []),
    ]);
  },
  files: (value, field) =>
    (value ?? []).flatMap(({ archivedCopy }) =>
      archivedCopy ? [{ id: archivedCopy, sensitivity: sourceOptions(field).parts.archivedCopy }] : [],
    ),
  dimensions(field) {
    const { parts, kinds, streams } = sourceOptions(field);
    return [
      { part: 'stream', column: 'stream', isMany: true, sensitivity: parts.stream, vocabulary: streams },
      { part: 'kind', column: 'kind', isMany: true, sensitivity: parts.kind, vocabulary: kinds },
    ];
  },
  toCsv: (value) => [toJsonCell(value)],
  fromCsv: (cells) => fromJsonCell(cells[''] ?? ''),
  parseForm: (form, name) =>
    parseRows(form, name, (row) => {
      const said = parseRow(
        form,
        row,
        SOURCE_PARTS.filter((part) => part !== 'date'),
        ['archivedCopy'],
      );
      const date = parseDateForm(form, `${row}.date`);
      return said === null && (date === null || date === '') ? null : { ...said, ...(date === null ? {} : { date }) };
    }),
  input: (props) => <SourceInput {...props} />,
  view: (props) => (props.value === null ? null : <SourceView {...props} />),
  schema(field) {
    const { kinds, streams, qualities } = sourceOptions(field);
    const text = optional(z.string());
    const code = (vocabulary: { codes: object }) => z.enum([...Object.keys(vocabulary.codes), 'unknown']);
    return z.array(
      z.object({
        title: text,
        publisher: text,
        date: optional(partialDateSchema),
        address: optional(z.string().max(2000)),
        archivedCopy: optional(z.uuid()),
        kind: code(kinds),
        stream: code(streams),
        quality: optional(code(qualities)),
        identifier: text,
      }),
    );
  },
});
