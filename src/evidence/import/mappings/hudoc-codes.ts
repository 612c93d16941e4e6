import { judgmentConclusions } from '../../../vocabularies/judgment-conclusions.ts';
import { rightsProvisions } from '../../../vocabularies/rights-provisions.ts';

/** Which formation of the Court of Human Rights a document comes from. */
export const FORMATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    GRANDCHAMBER: 'ecthr-grand-chamber',
    CHAMBER: 'ecthr-chamber',
    COMMITTEE: 'ecthr-committee',
    ADMISSIBILITY: 'ecthr-decision-chamber',
    ADMISSIBILITYCOM: 'ecthr-decision-committee',
  }),
);

/** The Court's importance levels; its data call key cases 1 and its levels 1 to 3 then 2 to 4. */
export const IMPORTANCE: ReadonlyMap<string, string> = new Map([
  ['1', 'key-case'],
  ['2', 'high'],
  ['3', 'medium'],
  ['4', 'low'],
]);

type ConclusionCode = keyof typeof judgmentConclusions.codes;

const CONCLUSIONS: readonly (readonly [RegExp, ConclusionCode])[] = [
  [/^violations?\b.*\((?:in case|if|dans l'éventualité|en cas)\b/, 'conditional-violation'],
  [/^(?:no violation|non-violation)/, 'no-violation'],
  [/^violations?\b/, 'violation'],
  [
    /^(?:remainder inadmissible|partly inadmissible|partiellement irrecevable|surplus irrecevable|irrecevable pour le surplus)/,
    'partly-inadmissible',
  ],
  [/^(?:inadmissible|irrecevable)/, 'inadmissible'],
  [/^(?:partly )?admissible|^(?:partiellement )?recevable/, 'admissible'],
  [/struck out|radiation du rôle/, 'struck-out'],
  [/friendly settlement|règlement amiable/, 'friendly-settlement'],
  [/(?:damage|préjudice|dommage|costs and expenses).* - (?:(?:global )?awards?|réparation|octroi)/, 'just-satisfaction'],
  [/general character|general measures|mesures générales/, 'general-measures'],
  [/individual measures|mesures individuelles/, 'individual-measures'],
];

/** Codes of a conclusion as published, in English or French; each sentence counts for the first that fits. `['other']` where none does, null when empty. */
export function conclusionCodes(text: string): readonly string[] | null {
  const sentences = text
    .split(';')
    .map((sentence) => sentence.trim().toLowerCase())
    .filter((sentence) => sentence !== '');
  if (sentences.length === 0) return null;
  const codes = new Set(sentences.flatMap((sentence) => CONCLUSIONS.find(([pattern]) => pattern.test(sentence))?.[1] ?? []));
  return codes.size === 0 ? ['other'] : [...codes];
}

/**
 * Codes of articles as the Court's data write them: `8-1` (Article 8 § 1), `P4-4` (Article 4 of Protocol 4), `14+P1-1` (both together). A paragraph the list
 * does not have stands for its article; an article it does not have is left to the text as published.
 */
export function provisionCodes(text: string): readonly string[] {
  const codes = new Set<string>();
  for (const article of text.split(/[;+]/)) {
    const parts = article.trim().toLowerCase().split('-');
    for (let length = parts.length; length > 0; length--) {
      const name = parts.slice(0, length).join('-');
      const code = name.startsWith('p') ? name : `echr-${name}`;
      if (Object.hasOwn(rightsProvisions.codes, code)) {
        codes.add(code);
        break;
      }
    }
  }
  return [...codes];
}
