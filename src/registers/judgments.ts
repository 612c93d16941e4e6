import { attachment, code, date, link, prose, source, text, web } from '../fields/index.ts';
import { register } from '../model/register.ts';
import { countries } from '../vocabularies/countries.ts';
import { courts } from '../vocabularies/courts.ts';
import { judgmentConclusions } from '../vocabularies/judgment-conclusions.ts';
import { judgmentImportance } from '../vocabularies/judgment-importance.ts';
import { judgmentUses } from '../vocabularies/judgment-uses.ts';
import { recordRelations } from '../vocabularies/record-relations.ts';
import { rightsProvisions } from '../vocabularies/rights-provisions.ts';
import { themes } from '../vocabularies/themes.ts';

/** Decisions of courts and treaty bodies that matter for undocumented people. The unit is the case, not the document. */
export const judgments = register('judgments', {
  family: 'thing',
  publication: 'open',
  label: { one: 'Judgment', many: 'Judgments' },
  about:
    'Decisions of courts and treaty bodies on the rights of undocumented people and those who stand by them. One record is one case, with all its documents and languages as sources.',
  duties: {
    purpose: 'To find and use case law.',
    basis: 'Article 6(1)(f) and Article 9(2)(e): public court records under their public titles',
    retentionYears: null,
    specialCategories: 'none',
  },
  caption: ['title', 'decidedOn'],
  dated: 'decidedOn',
  columns: ['court', 'respondent', 'decidedOn', 'conclusions', 'importance'],
  facets: ['court', 'respondent', 'conclusions', 'provisions', 'theme', 'importance', 'decidedOn:year'],
  fields: {
    title: prose({
      label: 'Title of the case',
      help: 'As the court published it; titles made anonymous stay so.',
      sensitivity: 'public',
      required: true,
      translated: true,
      identifying: 'Public court records are cited by their public title; nothing is added to it.',
    }),
    court: code(courts, { label: 'Court', sensitivity: 'public', required: true }),
    courtName: text({ label: 'Name of the court', sensitivity: 'public' }),
    applicationNumbers: text({ label: 'Application or case numbers', sensitivity: 'public', maxLength: 10000 }),
    ecli: text({ label: 'ECLI', sensitivity: 'public', maxLength: 2000 }),
    decidedOn: date({ label: 'Decided on', sensitivity: 'public', required: true }),
    respondent: code(countries, { label: 'Against', sensitivity: 'public', many: true }),
    provisions: code(rightsProvisions, { label: 'Provisions', sensitivity: 'public', many: true }),
    provisionsAsPublished: text({ label: 'Provisions as published', sensitivity: 'public', maxLength: 4000 }),
    conclusions: code(judgmentConclusions, { label: 'Conclusions', sensitivity: 'public', many: true }),
    conclusionAsPublished: text({ label: 'Conclusion as published', sensitivity: 'public', maxLength: 10000 }),
    importance: code(judgmentImportance, { label: 'Importance', sensitivity: 'public' }),
    holding: prose({ label: 'What was decided', sensitivity: 'public', translated: true }),
    theme: code(themes, { label: 'Themes', sensitivity: 'public', many: true }),
    use: code(judgmentUses, { label: 'What we can use it for', sensitivity: 'network', many: true }),
    useNote: prose({ label: 'How we use it', sensitivity: 'network', translated: true }),
    address: web({ label: 'Official page', sensitivity: 'public' }),
    documents: attachment({ label: 'Documents', sensitivity: 'restricted' }),
    related: link({ label: 'Related records', sensitivity: 'network', relation: recordRelations }),
    sources: source({
      label: 'Documents and sources',
      sensitivity: 'public',
      parts: { title: 'public', address: 'public', identifier: 'public' },
    }),
  },
  counting: { units: ['records'], by: ['court', 'respondent', 'conclusions', 'provisions', 'theme', 'importance', 'decidedOn:year'] },
});
