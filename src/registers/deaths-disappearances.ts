import { code, persons, place, prose, text, web } from '../fields/index.ts';
import { register } from '../model/register.ts';
import { ageGroups } from '../vocabularies/age-groups.ts';
import { causesOfDeath } from '../vocabularies/causes-of-death.ts';
import { migrationRoutes } from '../vocabularies/migration-routes.ts';
import { worldAreas } from '../vocabularies/world-areas.ts';
import { eventFields, sources } from './families.ts';

/** Deaths and disappearances of people on the move, as events with bounds. Names of people never. */
export const deathsDisappearances = register('deaths-disappearances', {
  family: 'event',
  publication: 'open',
  label: { one: 'Death or disappearance', many: 'Deaths and disappearances' },
  about:
    'Events in which people died or went missing while moving without papers, or because of how borders are enforced. People are counted, never named.',
  duties: {
    purpose:
      'To know and show how many people die or disappear at and because of borders, where and of what, so that it can be prevented and answered for.',
    basis: 'Article 6(1)(f): legitimate interest; no data on identifiable people are kept',
    retentionYears: null,
    specialCategories: 'none',
  },
  caption: ['cause', 'place:country', 'occurredOn'],
  dated: 'occurredOn',
  placed: 'place',
  columns: ['dead', 'missing', 'survivors', 'route'],
  facets: ['place:country', 'cause', 'route', 'area', 'occurredOn:year'],
  fields: {
    ...eventFields,
    place: place({ label: 'Place', sensitivity: 'public', publicPrecision: 'point' }),
    locationText: text({ label: 'Place as reported', sensitivity: 'public', maxLength: 1000 }),
    area: code(worldAreas, { label: 'Part of the world', sensitivity: 'public' }),
    route: code(migrationRoutes, { label: 'Route', sensitivity: 'public' }),
    dead: persons({
      label: 'Dead',
      help: 'At least and at most. Leave empty what nobody has said; nought means that it is known that nobody died.',
      sensitivity: 'public',
      by: { ageGroup: ageGroups },
    }),
    missing: persons({ label: 'Missing', sensitivity: 'public' }),
    survivors: persons({ label: 'Survivors', sensitivity: 'public' }),
    women: persons({ label: 'Women among the dead and missing', sensitivity: 'public' }),
    men: persons({ label: 'Men among the dead and missing', sensitivity: 'public' }),
    children: persons({ label: 'Children among the dead and missing', sensitivity: 'public' }),
    cause: code(causesOfDeath, { label: 'Cause', sensitivity: 'public' }),
    causeAsReported: text({ label: 'Cause as reported', sensitivity: 'public', maxLength: 1000 }),
    account: prose({
      label: 'What happened',
      help: 'No names, no routes or houses still in use.',
      sensitivity: 'restricted',
      translated: true,
    }),
    publicAddress: web({ label: 'Public page about it', sensitivity: 'public' }),
    sources,
  },
  counting: {
    units: ['records', 'dead', 'missing', 'survivors', 'women', 'men', 'children'],
    by: ['place:country', 'cause', 'route', 'area', 'occurredOn:year', 'verification'],
  },
});
