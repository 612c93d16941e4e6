import { attachment, code, date, link, money, number, place, prose, text, web, yearly, yesNoUnknown } from '../fields/index.ts';
import { register } from '../model/register.ts';
import { detentionPlaceTypes } from '../vocabularies/detention-place-types.ts';
import { monitorsAccess } from '../vocabularies/monitors-access.ts';
import { operatorKinds } from '../vocabularies/operator-kinds.ts';
import { placeStatuses } from '../vocabularies/place-statuses.ts';
import { recordRelations } from '../vocabularies/record-relations.ts';
import { sources } from './families.ts';

/** Places where people are held for reasons of migration. A status holds for its date only: it is never called current. */
export const detentionPlaces = register('detention-places', {
  family: 'thing',
  publication: 'open',
  label: { one: 'Place of detention', many: 'Places of detention' },
  about:
    'Places where people are or were held for reasons of migration: what they are called, what they are, who runs them, how many people they hold, who may look inside.',
  duties: {
    purpose: 'To know where people are deprived of liberty for reasons of migration, under whose responsibility and with what oversight.',
    basis: 'Article 6(1)(f): legitimate interest; places and institutions only',
    retentionYears: null,
    specialCategories: 'none',
  },
  caption: ['officialName', 'place:country'],
  dated: 'statusDate',
  placed: 'place',
  columns: ['place', 'type', 'status', 'statusDate', 'capacity'],
  facets: ['place:country', 'type', 'status', 'operator', 'children'],
  fields: {
    officialName: text({ label: 'Official name', sensitivity: 'public', required: true, maxLength: 500 }),
    otherNames: text({ label: 'Other names', help: 'What people call it, in any language.', sensitivity: 'public', maxLength: 1000 }),
    type: code(detentionPlaceTypes, { label: 'What it is, in plain words', sensitivity: 'public' }),
    place: place({ label: 'Place', sensitivity: 'public', publicPrecision: 'point', required: true }),
    authority: text({ label: 'Responsible authority', sensitivity: 'public' }),
    operator: code(operatorKinds, { label: 'Run by', sensitivity: 'public' }),
    operatorName: text({ label: 'Name of the operator', sensitivity: 'public' }),
    status: code(placeStatuses, { label: 'Status on that date', sensitivity: 'public', required: true }),
    statusDate: date({
      label: 'Date of the status',
      help: 'A status without a date would claim to be current; it never is.',
      sensitivity: 'public',
      required: true,
    }),
    capacity: number({
      label: 'Capacity',
      help: 'Places, as officially stated.',
      sensitivity: 'public',
      integer: true,
      min: 0,
      max: 100000,
    }),
    byYear: yearly({
      label: 'Year by year',
      sensitivity: 'public',
      measures: {
        capacity: { label: 'Capacity' },
        people: { label: 'People held during the year' },
        averageDays: { label: 'Average stay in days' },
        deaths: { label: 'Deaths' },
      },
    }),
    children: yesNoUnknown({ label: 'Are children held there?', sensitivity: 'public' }),
    monitors: code(monitorsAccess, { label: 'Who may look inside', sensitivity: 'public', many: true }),
    euMoney: money({ label: 'Money of the European Union', sensitivity: 'public' }),
    description: prose({ label: 'Description', sensitivity: 'public', translated: true }),
    notes: prose({ label: 'Notes for colleagues', sensitivity: 'network' }),
    web: web({ label: 'Official page', sensitivity: 'public' }),
    documents: attachment({ label: 'Documents', sensitivity: 'restricted' }),
    related: link({ label: 'Related records', sensitivity: 'network', relation: recordRelations }),
    sources,
  },
  counting: { units: ['records', 'capacity'], by: ['place:country', 'type', 'status', 'operator', 'children', 'statusDate:year'] },
});
