import { code, date, organisation, persons, place, prose, sealed, source, steps, text, yesNoUnknown, link } from '../fields/index.ts';
import { register } from '../model/register.ts';
import { accusedActs } from '../vocabularies/accused-acts.ts';
import { accusedRoles } from '../vocabularies/accused-roles.ts';
import { actSettings } from '../vocabularies/act-settings.ts';
import { ageGroups } from '../vocabularies/age-groups.ts';
import { chargeFamilies } from '../vocabularies/charge-families.ts';
import { coerciveMeasures } from '../vocabularies/coercive-measures.ts';
import { disabilities } from '../vocabularies/disabilities.ts';
import { genderIdentities } from '../vocabularies/gender-identities.ts';
import { groundsOfAct } from '../vocabularies/grounds-of-act.ts';
import { legalBases } from '../vocabularies/legal-bases.ts';
import { proceedingOutcomes } from '../vocabularies/proceeding-outcomes.ts';
import { proceedingStepEffects, proceedingSteps } from '../vocabularies/proceeding-steps.ts';
import { racialisedGroups } from '../vocabularies/racialised-groups.ts';
import { recordRelations } from '../vocabularies/record-relations.ts';
import { religionsOrBeliefs } from '../vocabularies/religions.ts';
import { sexualOrientations } from '../vocabularies/sexual-orientations.ts';
import { sourceStreams } from '../vocabularies/source-streams.ts';
import { strands } from '../vocabularies/strands.ts';
import { verifications } from '../vocabularies/verifications.ts';

/** People in criminal or administrative proceedings for migrating, or for helping someone who did. Counted as "in proceedings during the period". */
export const criminalisationCases = register('criminalisation-cases', {
  family: 'track',
  publication: 'counted',
  label: { one: 'Criminalisation case', many: 'Criminalisation cases' },
  about:
    'Criminal and administrative proceedings against people for migrating, or for helping someone who did. A case is one proceeding, however many reports tell of it; people are counted within it.',
  duties: {
    purpose: 'To count and document proceedings for migrating or for solidarity, so that laws and practices behind them can be challenged.',
    basis: 'Article 6(1)(f) and Article 10: no data on identifiable people are kept in coded fields; narratives are restricted',
    retentionYears: 10,
    specialCategories: 'article-10',
  },
  caption: ['chargeFamily', 'place:country', 'steps'],
  dated: 'steps',
  placed: 'place',
  columns: ['place', 'steps', 'people', 'chargeFamily', 'outcome'],
  facets: ['strand', 'place:country', 'steps:stage', 'chargeFamily', 'outcome', 'steps:firstYear'],
  needsSecondPerson: true,
  fields: {
    title: text({ label: 'Short title', help: 'For colleagues: what it is about, without names.', sensitivity: 'restricted' }),
    strand: code(strands, {
      label: 'Strand',
      help: 'Solidarity: helping others. Migration: one’s own crossing or stay. They are counted apart.',
      sensitivity: 'network',
      required: true,
    }),
    place: place({
      label: 'Place',
      help: 'The country is seen by the network, the town only by your organisation and stewards.',
      sensitivity: 'restricted',
      networkPrecision: 'country',
      required: true,
    }),
    setting: code(actSettings, { label: 'Setting', sensitivity: 'network' }),
    role: code(accusedRoles, { label: 'Role of those accused', sensitivity: 'network', many: true }),
    act: code(accusedActs, { label: 'What they are accused of having done', sensitivity: 'network', many: true }),
    chargeFamily: code(chargeFamilies, { label: 'Charges', sensitivity: 'network', many: true, required: true }),
    basis: code(legalBases, { label: 'Kind of proceedings', sensitivity: 'network', required: true }),
    provision: text({ label: 'Provision charged under', sensitivity: 'network', maxLength: 1000 }),
    people: persons({
      label: 'People accused',
      help: 'At least and at most, over the whole case.',
      sensitivity: 'network',
      required: true,
    }),
    statedBy: persons({
      label: 'What people said of themselves',
      help: 'Only what the people concerned said and wanted recorded. Never guess it from how somebody looks or is called.',
      sensitivity: 'restricted',
      by: {
        ageGroup: ageGroups,
        genderIdentity: genderIdentities,
        racialisedGroup: racialisedGroups,
        disability: disabilities,
        religion: religionsOrBeliefs,
        sexualOrientation: sexualOrientations,
      },
    }),
    ground: code(groundsOfAct, {
      label: 'Ground on which the authority acted',
      help: 'What the authority went by, as far as it is known; not what the person is.',
      sensitivity: 'restricted',
      many: true,
    }),
    children: yesNoUnknown({ label: 'Children among the accused', sensitivity: 'network' }),
    steps: steps({
      label: 'Steps',
      help: 'What happened in the proceedings, when, and to how many of the people. Where some are acquitted and others go on, add a step with the number it concerns.',
      sensitivity: 'network',
      kinds: proceedingSteps,
      effects: proceedingStepEffects,
      people: true,
    }),
    measures: code(coerciveMeasures, { label: 'Coercive measures', sensitivity: 'network', many: true }),
    outcome: code(proceedingOutcomes, { label: 'Outcome', sensitivity: 'network' }),
    isFinal: yesNoUnknown({ label: 'Is the outcome final?', sensitivity: 'network' }),
    nextDate: date({ label: 'Next date', help: 'Hearing or deadline.', sensitivity: 'restricted', future: true }),
    supportedBy: organisation({ label: 'Supported by', sensitivity: 'restricted' }),
    stream: code(sourceStreams, { label: 'How we know', sensitivity: 'network', required: true }),
    verification: code(verifications, { label: 'Verification', sensitivity: 'network' }),
    summary: prose({
      label: 'What happened',
      help: 'No names, and no routes, houses or vessels.',
      sensitivity: 'restricted',
      translated: true,
    }),
    related: link({ label: 'Related records', sensitivity: 'restricted', relation: recordRelations }),
    contact: sealed({ label: 'How to reach the people concerned', sensitivity: 'sealed', keyholders: 'stewards' }),
    sources: source({
      label: 'Sources',
      help: 'Who said it, when, and where it can be read.',
      sensitivity: 'restricted',
      parts: { stream: 'network', kind: 'network', date: 'network', quality: 'network', publisher: 'network' },
    }),
  },
  counting: {
    units: ['people', 'records'],
    by: ['strand', 'place:country', 'chargeFamily', 'basis', 'role', 'setting', 'steps:stage', 'outcome', 'steps:firstYear', 'stream'],
    threshold: 5,
  },
});
