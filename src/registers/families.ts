import { code, date, period, place, prose, source, text, web } from '../fields/index.ts';
import { jurisdictionLevels } from '../vocabularies/jurisdiction-levels.ts';
import { modalities } from '../vocabularies/modalities.ts';
import { practiceFindings } from '../vocabularies/practice-findings.ts';
import { sourceStreams } from '../vocabularies/source-streams.ts';
import { verifications } from '../vocabularies/verifications.ts';

/**
 * Where a record's facts come from; on every open register. Titles and archived copies may name someone, so they stay with the stewards;
 * where something can be read is public, so that a reader can check.
 */
export const sources = source({
  label: 'Sources',
  help: 'Who said it, when, and where it can be read. Give at least one.',
  sensitivity: 'public',
  parts: { address: 'public', identifier: 'public' },
});

/** What every rule or entitlement in a place says. Nobody can be found in it. */
export const normFields = {
  jurisdiction: place({ label: 'Where it applies', sensitivity: 'public', publicPrecision: 'city', required: true }),
  level: code(jurisdictionLevels, { label: 'Level', sensitivity: 'public', required: true }),
  modality: code(modalities, {
    label: 'What the rule does',
    help: 'Choose “not yet researched” rather than guessing: it becomes a task for members.',
    sensitivity: 'public',
    required: true,
  }),
  citation: text({ label: 'Citation', help: 'As it is cited there: law, article, paragraph.', sensitivity: 'public', maxLength: 1000 }),
  wording: prose({
    label: 'Wording',
    help: 'The provision itself, as short as possible, in its own language.',
    sensitivity: 'public',
    translated: true,
  }),
  textAddress: web({ label: 'Where the text can be read', sensitivity: 'public' }),
  inForce: period({ label: 'In force', sensitivity: 'public', future: true }),
  lastChecked: date({
    label: 'Last checked on',
    help: 'The day somebody last made sure that this is still so.',
    sensitivity: 'public',
    required: true,
  }),
  practice: code(practiceFindings, { label: 'What happens in practice', sensitivity: 'public', many: true }),
  practiceNote: prose({ label: 'Practice in words', sensitivity: 'public', translated: true }),
} as const;

/** What every event says besides its own fields. */
export const eventFields = {
  occurredOn: date({
    label: 'When it happened',
    help: 'The day, or only the month or the year if that is what is known.',
    sensitivity: 'public',
    required: true,
  }),
  stream: code(sourceStreams, { label: 'How we know', sensitivity: 'public' }),
  verification: code(verifications, { label: 'Verification', sensitivity: 'public' }),
} as const;
