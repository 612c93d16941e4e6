import { code, prose, text } from '../fields/index.ts';
import { register } from '../model/register.ts';
import { boundRoles } from '../vocabularies/bound-roles.ts';
import { reportingExceptions } from '../vocabularies/reporting-exceptions.ts';
import { reportingRecipients } from '../vocabularies/reporting-recipients.ts';
import { reportingSanctions } from '../vocabularies/reporting-sanctions.ts';
import { reportingTriggers } from '../vocabularies/reporting-triggers.ts';
import { safeguards } from '../vocabularies/safeguards.ts';
import { sectors } from '../vocabularies/sectors.ts';
import { services } from '../vocabularies/services.ts';
import { normFields, sources } from './families.ts';

/** Who must, may or must not report people without papers to whom. The unit is role × trigger × recipient, not "the service". */
export const reportingObligations = register('reporting-obligations', {
  family: 'norm',
  publication: 'open',
  label: { one: 'Reporting rule', many: 'Reporting obligations' },
  about:
    'Rules on whether those who work in a service must, may or must not report people without papers to the authorities, and what safeguards protect people. One record is one role, one trigger and one recipient.',
  duties: {
    purpose: 'To show where seeking help can lead to enforcement, and where a firewall keeps the two apart.',
    basis: 'Article 6(1)(f): legitimate interest; rules only, no people',
    retentionYears: null,
    specialCategories: 'none',
  },
  caption: ['role', 'modality', 'jurisdiction:country'],
  dated: 'lastChecked',
  placed: 'jurisdiction',
  columns: ['jurisdiction', 'sector', 'role', 'modality', 'recipient', 'lastChecked'],
  facets: ['jurisdiction:country', 'sector', 'modality', 'role', 'recipient', 'safeguards'],
  fields: {
    sector: code(sectors, { label: 'Sector', sensitivity: 'public', required: true }),
    service: code(services, { label: 'Service', help: 'Where the rule is about one service within the sector.', sensitivity: 'public' }),
    role: code(boundRoles, { label: 'Who is bound', sensitivity: 'public', required: true }),
    trigger: code(reportingTriggers, { label: 'What triggers it', sensitivity: 'public', required: true }),
    recipient: code(reportingRecipients, { label: 'Report to whom', sensitivity: 'public', required: true }),
    exceptions: code(reportingExceptions, { label: 'Exceptions', sensitivity: 'public', many: true }),
    sanction: code(reportingSanctions, { label: 'Sanction for not reporting', sensitivity: 'public', many: true }),
    safeguards: code(safeguards, { label: 'Safeguards', sensitivity: 'public', many: true }),
    safeguardCitation: text({ label: 'Where the safeguard is written', sensitivity: 'public', maxLength: 1000 }),
    ...normFields,
    plainWords: prose({
      label: 'In plain words',
      help: 'What someone without papers should know before going there.',
      sensitivity: 'public',
      translated: true,
    }),
    sources,
  },
  counting: { units: ['records'], by: ['jurisdiction:country', 'sector', 'role', 'modality', 'recipient', 'level', 'lastChecked:year'] },
});
