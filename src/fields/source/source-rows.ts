import type { ChildTable, SqlRow } from '../../model/field.ts';
import type { SourceValue } from '../../model/values.ts';
import { compact } from '../compact.ts';
import { dateOfDays, daysOf } from '../date/partial-date.ts';
import type { SourceSensitivities } from './source-parts.ts';

/** The child table of sources: each column with the sensitivity of its part. */
export const sourceTable = (parts: SourceSensitivities): ChildTable => ({
  columns: [
    { name: 'title', type: 'text', sensitivity: parts.title },
    { name: 'publisher', type: 'text', sensitivity: parts.publisher },
    { name: 'date_from', type: 'date', sensitivity: parts.date },
    { name: 'date_to', type: 'date', sensitivity: parts.date },
    { name: 'address', type: 'text', sensitivity: parts.address },
    { name: 'archived_copy', type: 'text', sensitivity: parts.archivedCopy },
    { name: 'kind', type: 'text', sensitivity: parts.kind, isIndexed: true },
    { name: 'stream', type: 'text', sensitivity: parts.stream, isIndexed: true },
    { name: 'quality', type: 'text', sensitivity: parts.quality },
    { name: 'identifier', type: 'text', sensitivity: parts.identifier },
  ],
});

export const rowOfSource = ({ title, publisher, date, address, archivedCopy, kind, stream, quality, identifier }: SourceValue): SqlRow => {
  const days = date ? daysOf(date) : null;
  return {
    title: title ?? null,
    publisher: publisher ?? null,
    date_from: days?.from ?? null,
    date_to: days?.to ?? null,
    address: address ?? null,
    archived_copy: archivedCopy ?? null,
    kind,
    stream,
    quality: quality ?? null,
    identifier: identifier ?? null,
  };
};

/** Back again; columns the reader may not see are absent and so are their parts. */
export const sourceOfRow = (row: SqlRow): SourceValue => {
  const text = (column: string): string | null => (typeof row[column] === 'string' ? row[column] : null);
  return {
    ...compact({
      title: text('title'),
      publisher: text('publisher'),
      date: dateOfDays(row['date_from'], row['date_to']),
      address: text('address'),
      archivedCopy: text('archived_copy'),
      quality: text('quality'),
      identifier: text('identifier'),
    }),
    kind: text('kind') ?? 'unknown',
    stream: text('stream') ?? 'unknown',
  };
};
