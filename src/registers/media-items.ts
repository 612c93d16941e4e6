import { attachment, code, date, link, number, organisation, prose, text, web } from '../fields/index.ts';
import { register } from '../model/register.ts';
import { countries } from '../vocabularies/countries.ts';
import { spokenLanguages } from '../vocabularies/languages-spoken.ts';
import { mediaClaims } from '../vocabularies/media-claims.ts';
import { mediaKinds } from '../vocabularies/media-kinds.ts';
import { mediaReaches } from '../vocabularies/media-reaches.ts';
import { mediaStances } from '../vocabularies/media-stances.ts';
import { recordRelations } from '../vocabularies/record-relations.ts';
import { themes } from '../vocabularies/themes.ts';
import { sources } from './families.ts';

/** What is said in public about undocumented people: outlets and offices, never private persons. */
export const mediaItems = register('media-items', {
  family: 'event',
  publication: 'open',
  label: { one: 'Media item', many: 'Media items' },
  about:
    'Articles, broadcasts and statements about undocumented people and solidarity: what is claimed, how, and how far it reaches. Outlets and offices are named, private persons are not.',
  duties: {
    purpose: 'To follow narratives about undocumented people and answer them.',
    basis: 'Article 6(1)(f) and Article 85: published material',
    retentionYears: 10,
    specialCategories: 'none',
  },
  caption: ['headline', 'outlet', 'publishedAt'],
  dated: 'publishedAt',
  columns: ['publishedAt', 'outlet', 'kind', 'theme', 'stance', 'language'],
  facets: ['country', 'language', 'kind', 'theme', 'stance', 'claim', 'reach', 'publishedAt:year'],
  fields: {
    headline: prose({ label: 'Headline', sensitivity: 'public', required: true, translated: true }),
    outlet: text({ label: 'Outlet', sensitivity: 'public', required: true }),
    publishedAt: date({ label: 'Published on', sensitivity: 'public', required: true }),
    kind: code(mediaKinds, { label: 'Kind', sensitivity: 'public' }),
    country: code(countries, { label: 'Country', sensitivity: 'public' }),
    language: code(spokenLanguages, { label: 'Language', sensitivity: 'public' }),
    theme: code(themes, { label: 'Themes', sensitivity: 'public', many: true }),
    stance: code(mediaStances, { label: 'Stance', sensitivity: 'public' }),
    claim: code(mediaClaims, { label: 'Claims', sensitivity: 'public', many: true }),
    claimant: text({ label: 'Office that makes the claim', help: 'An office or institution, not a person.', sensitivity: 'public' }),
    reach: code(mediaReaches, { label: 'Reach', sensitivity: 'public' }),
    readers: number({ label: 'Readers or viewers', sensitivity: 'network', integer: true, min: 0 }),
    summary: prose({ label: 'What it says', sensitivity: 'public', translated: true }),
    answer: prose({ label: 'What we could answer', sensitivity: 'network', translated: true }),
    address: web({ label: 'Address', sensitivity: 'public' }),
    by: organisation({ label: 'Noted by', sensitivity: 'network' }),
    copies: attachment({ label: 'Copies', sensitivity: 'restricted' }),
    related: link({ label: 'Related records', sensitivity: 'network', relation: recordRelations }),
    sources,
  },
  counting: { units: ['records'], by: ['country', 'language', 'kind', 'theme', 'stance', 'claim', 'reach', 'publishedAt:year'] },
});
