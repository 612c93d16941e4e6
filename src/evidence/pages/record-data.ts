import type { CompiledRegister } from '../../model/compile-model.ts';
import type { StoredRecord } from '../record/stored-record.ts';

/** A public record in the words of schema.org, for those who read pages by program. */
export const recordData = (
  register: CompiledRegister,
  record: StoredRecord,
  caption: string,
  address: string,
  network: string,
): object => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  name: caption,
  description: register.about,
  identifier: record.reference,
  url: address,
  ...(record.publishedOn === null ? {} : { datePublished: record.publishedOn }),
  dateModified: record.changedOn,
  version: record.version,
  publisher: { '@type': 'Organization', name: network },
  isAccessibleForFree: true,
});
