import { causesOfDeath } from '../../../vocabularies/causes-of-death.ts';

/**
 * Words of causes in public lists of the dead, and the code each names. Written from the 766 wordings of the IOM files 2014–2019, the seven groups
 * of its workbook, and the list of UNITED. All that match count; a broad code is left out where a finer one under it matched.
 */
// prettier-ignore
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:presumed|likely|probable|probably|reportedly|possibl[ey])\b[^,;]*drown/, 'presumed-drowning'],
  [/drown|\bsunk\b|deflated|water[- ]related|ship ?wreck|capsiz|boat sank|\bsank\b/, 'drowning'],
  [/overboard|into (?:the )?(?:sea|water)/, 'thrown-overboard'],
  [/hazardous transport|transport accident/, 'vehicle-or-transport'],
  [/vehicle.{0,7}(?:accident|incident)|motor[- ]?vehicle|road accident|car (?:accident|crash)|(?:bus|truck|van|lorry|car) (?:accident|crash|overturn)|traffic accident|(?:bus|minibus|truck|van|car)\b[^,;]*\b(?:overturned|slammed)|acccident|accident with (?:mini)?bus|\bcollision|vehicle crash|rollover/, 'vehicle-accident'],
  [/(?:hit|struck|run over|knocked down|crushed|ran over)\b[^,;]*\b(?:vehicle|car|truck|bus|lorry|van|coach|tractor)/, 'hit-by-vehicle'],
  [/(?:fell|fall\w*|jump\w*)\b[^,;]*\b(?:vehicle|car|truck|bus|lorry|van)\b/, 'fall-from-vehicle'],
  [/pursuit|\bchased?\b/, 'pursuit'],
  [/\btrains?\b|railway|locomotive|la bestia|\brails?\b|eurotunnel/, 'train'],
  [/\b(?:air)?plane\b|aircraft|landing gear/, 'aircraft'],
  [/boat crash|slammed into rocks|collided with (?:ferry|ship|boat|vessel)|boat accident|boat motor|propeller|struck by (?:.* )?boat/, 'boat-accident'],
  [/harsh|exposure|lack of (?:adequate )?shelter|inadequate shelter|exhaustion|environmental|elements/, 'environment'],
  [/hypothermia|froze|freez|frostbite|\bcold\b/, 'hypothermia'],
  [/hyperthermia|heat[- ](?:exposure|stroke)|heatstroke|exposure[- ]heat|overheat/, 'hyperthermia'],
  [/dehydrat|\bthirst/, 'dehydration'],
  [/starv|starcation|hunger(?! strike)|malnutrition|undernourish/, 'starvation'],
  [/accidental death|^(?:by )?accident$|rock ?slide|lightning/, 'accidental-death'],
  [/suffocat|asphyxi|strangulat(?!.*viol)|carbon monoxide|fumes/, 'suffocation'],
  [/crush|trampl|stampede/, 'crushed'],
  [/electrocut/, 'electrocution'],
  [/\bfire\b|\bburn\w*|explosion|explod|arson/, 'fire-explosion'],
  [/(?:fell|fall\w*|jump\w*)\b[^,;]*\b(?:building|fence|wall|window|viaduct|cliff|canyon|slope|highway|height|roof|balcony|mountain|bridge|floor)|^fell$|^fall$/, 'fall'],
  [/land ?mine|mine ?field|air ?strike|shell(?:s|ing)|artillery|helicopter|\bbomb|mine blast|blast/, 'landmine-war'],
  [/\bsnake|scorpion|\bhippo|crocodile|\banimal|\bbees?\b/, 'animal'],
  [/(?:shot|shoot\w*|beat\w*|killed|violence|force|abuse)\b[^;]*\b(?:guards?|police|patrol|authorit|soldier|military|army|usbp|agents?|security (?:forces?|personnel)|gendarm|officers?)|(?:police|guards?|soldiers?) (?:shot|beat)/, 'violence-by-authorities'],
  [/(?:shot|stab\w*|murder\w*|violence|killed|abuse|beat\w*|knifed)[^;]*\b(?:smugglers?|traffickers?)/, 'violence-by-smugglers'],
  [/\b(?:bandits?|gangs?|militias?|rebels?|thugs?|robber(?:y|s)|robbed|mugged|criminal group|fight)\b/, 'violence-by-others'],
  [/racis|neo.?nazi|skinhead|hate (?:crime|attack)|xenophob/, 'racist-attack'],
  [/physical.{0,3}abuse|sexual and physical abuse|beat(?:en|ing|[- ]up)|tortur|blunt force(?!.*(?:fell|fall))/, 'physical-abuse'],
  [/sexual|\braped?\b/, 'sexual-violence'],
  [/violen|wounds?\b|murder|homicide|\bshot\b|shooting|gunshot|stabb|\battacked\b|assault|clubbed|brawl|use of force|knifed|\bkilled\b|strangl/, 'violence'],
  [/(?:lack|denied|denial|refus\w*|no)\b[^,;]*\b(?:acceess|access|medic\w*|health ?care|treatment)|medical neglect|delay\w*[^,;]*medical/, 'lack-of-care'],
  [/sick|illness|disease|heart|cardiac|pulmonary|pneumonia|organ failure|cancer|natural causes|fever|epil|seizure|natural|diabet|infect|renal|kidney|bleeding|glyc[ae]?em|aspiration|coronary|stroke\b|asthma|tubercul|malaria|cholera|covid|ebola/, 'illness'],
  [/childbirth|pregnan|miscarr|newborn|stillb|partum|giving birth|gave birth/, 'pregnancy-birth'],
  [/poison|overdose|toxic|ingest|intoxic/, 'poisoning'],
  [/suicide|hanged (?:him|her|them)sel|set (?:him|her)self on fire/, 'suicide'],
  [/hunger strike/, 'hunger-strike'],
  [/remains|mummif|decompos|reamains|corpse|undetermined|bod(?:y|ies) (?:was |were )?(?:found|recovered|discovered|washed)|found dead/, 'remains'],
  [/^(?:reportedly |presumably )?(?:went |reported )?(?:missing|disappeared)\b/, 'missing-only'],
];

/** What a person used or what happened to the body is part of these causes, not a cause beside them. */
const CONTAINED: Readonly<Record<string, readonly string[]>> = {
  suicide: ['fire-explosion', 'fall', 'violence', 'train', 'poisoning', 'suffocation', 'aircraft', 'electrocution'],
  'hit-by-vehicle': ['crushed'],
  aircraft: ['hypothermia'],
};

/** Causes that say less than any other. */
const WEAK = ['remains', 'missing-only', 'mixed-or-not-known'];

/** Whole answers of IOM's forms and groups, whose single words would say something narrower. */
const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/sickness and lack of acc?e{1,3}ss? ?to (?:medicines?|health ?care)/g, 'illness-no-care'],
  [/sickness ?\/ ?lack of access to adequate healthcare/g, 'illness-no-care'],
  [/harsh (?:weather|environmental conditions)[ /]*lack of (?:access to )?adequate shelter(?:, food, water)?/g, 'environment'],
  [/vehicle accident ?\/ ?death linked to hazardous transport/g, 'vehicle-or-transport'],
  [/mixed or unknown|^mixed$|^various$/g, 'mixed-or-not-known'],
];

/**
 * Codes of causes-of-death for a wording; `['unknown']` where it says so and nothing else, `['other']` where it names something the list does not have,
 * null when empty.
 */
export function causeCodes(text: string): readonly string[] | null {
  const words = text.toLowerCase().replaceAll('_', ' ').replaceAll('\u00a0', ' ').trim();
  if (words === '') return null;
  const codes = new Set<string>();
  let rest = words;
  for (const [pattern, code] of ANSWERS) {
    rest = rest.replaceAll(pattern, () => {
      codes.add(code);
      return '';
    });
  }
  for (const [pattern, code] of WORDS) if (pattern.test(rest)) codes.add(code);
  for (const code of codes) {
    const parent = causesOfDeath.codes[code as keyof typeof causesOfDeath.codes].parent;
    if (parent !== undefined) codes.delete(parent);
  }
  for (const [code, parts] of Object.entries(CONTAINED)) if (codes.has(code)) for (const part of parts) codes.delete(part);
  for (const code of WEAK) if (codes.size > 1) codes.delete(code);
  if (codes.size > 0) return [...codes];
  return /unknown|don(?:'|’)t know|not known|not stated|unclear|unspecified|^n\/?a$/.test(words) ? ['unknown'] : ['other'];
}

/**
 * One code for several: the only one, else the broad code that all of them fall under, else "mixed". "Not known" beside a known cause says nothing.
 */
export function oneCause(codes: readonly string[]): string | null {
  const known = codes.length > 1 ? codes.filter((code) => code !== 'unknown') : codes;
  const broad = new Set(known.map((code) => causesOfDeath.codes[code as keyof typeof causesOfDeath.codes]?.parent ?? code));
  if (known.length === 1) return known[0]!;
  return broad.size === 0 ? null : broad.size === 1 ? [...broad][0]! : 'mixed-or-not-known';
}
