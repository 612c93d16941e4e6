import type { SourceValue } from '../../../model/values.ts';
import type { IomRow } from './iom-row.ts';
import type { Findings } from './mapping.ts';
import { readAddresses } from './read-addresses.ts';

/** IOM rates its sources 1 to 5; our five levels are made to answer to them. */
const QUALITIES = ['one-uncorroborated', 'several-indirect', 'several-independent', 'direct-account', 'documented-official'];

/**
 * The sources of one row: one per web address, or one without. What kind of document each is the files do not say; they reach us through IOM's database.
 * Words among the addresses that are none become the title of a source, so that they can be read and mended.
 */
export function iomSources(row: IomRow, findings: Findings): SourceValue[] {
  const { addresses, isMended, unread } = readAddresses(row.addresses);
  if (isMended) findings.note('sources', 'address-mended', { value: row.addresses });
  if (unread.length > 0) findings.note('sources', 'address-not-read', { value: unread.join(' ') });
  if (row.quality !== '' && QUALITIES[Number(row.quality) - 1] === undefined)
    findings.refuse('sources.quality', 'word-not-in-list', { value: row.quality });
  const shared = {
    publisher: row.publisher === '' ? null : row.publisher,
    kind: 'database',
    stream: 'partner-database',
    quality: QUALITIES[Number(row.quality) - 1] ?? null,
    identifier: row.id === '' ? null : row.id,
  };
  const titles = [row.title, ...unread].filter((title) => title !== '');
  if (addresses.length === 0) return [{ ...shared, title: titles.length === 0 ? null : titles.join(' '), address: null }];
  return addresses.map((address, index) => ({ ...shared, title: index === 0 && titles.length > 0 ? titles.join(' ') : null, address }));
}
