import { attachment, code, date, link, organisation, prose, text, web } from '../fields/index.ts';
import { register } from '../model/register.ts';
import { countries } from '../vocabularies/countries.ts';
import { spokenLanguages } from '../vocabularies/languages-spoken.ts';
import { recordRelations } from '../vocabularies/record-relations.ts';
import { resourceAudiences } from '../vocabularies/resource-audiences.ts';
import { resourceFormats } from '../vocabularies/resource-formats.ts';
import { resourceKinds } from '../vocabularies/resource-kinds.ts';
import { themes } from '../vocabularies/themes.ts';
import { sources } from './families.ts';

/** Guides, reports, tools and trainings that help members and readers. */
export const resources = register('resources', {
  family: 'thing',
  publication: 'open',
  label: { one: 'Resource', many: 'Resources' },
  about:
    'Guides, reports, tools, trainings and templates by the network, its members and others: what they are for, for whom, and in which languages.',
  duties: {
    purpose: 'To share what helps.',
    basis: 'Article 6(1)(f): legitimate interest; published material',
    retentionYears: null,
    specialCategories: 'none',
  },
  caption: ['title', 'author'],
  dated: 'issuedOn',
  columns: ['issuedOn', 'kind', 'theme', 'audience', 'language'],
  facets: ['kind', 'theme', 'audience', 'language', 'country', 'format', 'issuedOn:year'],
  fields: {
    title: prose({ label: 'Title', sensitivity: 'public', required: true, translated: true }),
    author: text({ label: 'Published by', sensitivity: 'public', required: true }),
    member: organisation({ label: 'Member organisation', sensitivity: 'public' }),
    issuedOn: date({ label: 'Published on', sensitivity: 'public', required: true }),
    kind: code(resourceKinds, { label: 'Kind', sensitivity: 'public', required: true }),
    theme: code(themes, { label: 'Themes', sensitivity: 'public', many: true }),
    audience: code(resourceAudiences, { label: 'For whom', sensitivity: 'public', many: true }),
    language: code(spokenLanguages, { label: 'Languages', sensitivity: 'public', many: true }),
    country: code(countries, { label: 'Countries', sensitivity: 'public', many: true }),
    format: code(resourceFormats, { label: 'Format', sensitivity: 'public', many: true }),
    summary: prose({ label: 'What it is good for', sensitivity: 'public', translated: true }),
    experience: prose({ label: 'Experience with it', sensitivity: 'network', translated: true }),
    address: web({ label: 'Where to find it', sensitivity: 'public' }),
    files: attachment({ label: 'Files', sensitivity: 'public' }),
    related: link({ label: 'Related records', sensitivity: 'network', relation: recordRelations }),
    sources,
  },
  counting: { units: ['records'], by: ['kind', 'theme', 'audience', 'language', 'country', 'format', 'issuedOn:year'] },
});
