import { createFigure } from '../counting/figure/create-figure.ts';
import { freezeFigure } from '../counting/figure/freeze-figure.ts';
import { listFigures } from '../counting/figure/figure-store.ts';
import { proposeFigure } from '../counting/figure/propose-figure.ts';
import { publishFigure } from '../counting/figure/publish-figure.ts';
import type { CountDefinition } from '../counting/definition.ts';
import { SAMPLE_EDITORS } from '../evidence/sample/begin-sample.ts';
import type { Platform } from '../database/platform.ts';
import type { Acting } from '../network/acting.ts';
import { loadSession } from '../network/sessions/load-session.ts';
import { openOperatorSession } from '../network/sessions/operator-session.ts';

interface SampleFigure {
  readonly slug: string;
  readonly titles: readonly { readonly language: string; readonly title: string }[];
  readonly definition: CountDefinition;
}

const question = (register: string, measure: string, by: CountDefinition['by']): CountDefinition => ({
  register,
  measure,
  by,
  where: [],
  level: 'public',
});

const FIGURES: readonly SampleFigure[] = [
  {
    slug: 'sample-detention-places',
    titles: [
      { language: 'en', title: 'Places of detention by what they are' },
      { language: 'fr', title: 'Lieux de détention selon leur nature' },
    ],
    definition: question('detention-places', 'records', [{ field: 'type' }]),
  },
  {
    slug: 'sample-people-accused',
    titles: [
      { language: 'en', title: 'People accused, by strand and country' },
      { language: 'fr', title: 'Personnes mises en cause, par volet et par pays' },
    ],
    definition: question('criminalisation-cases', 'people', [{ field: 'strand' }, { field: 'place', part: 'country' }]),
  },
  {
    slug: 'sample-deaths-by-year',
    titles: [
      { language: 'en', title: 'People who died, by year' },
      { language: 'fr', title: 'Personnes décédées, par année' },
      { language: 'de', title: 'Verstorbene Menschen nach Jahr' },
    ],
    definition: question('deaths-disappearances', 'dead', [{ field: 'occurredOn', part: 'year' }]),
  },
];

async function editor(platform: Platform, email: string): Promise<Acting> {
  const session = await loadSession(platform, await openOperatorSession(platform, email));
  if (session === null) throw new Error('The session just opened is not known to the database');
  return { platform, session };
}

/** Figures of the sample, frozen by one of its editors and published by the other, through the ordinary actions; once. */
export async function makeSampleFigures(platform: Platform): Promise<void> {
  const [first, second] = await Promise.all(SAMPLE_EDITORS.map((email) => editor(platform, email)));
  const known = await platform.database.asVisitor((tx) => listFigures(tx, { statuses: ['published'] }));
  for (const figure of FIGURES) {
    if (known.some(({ slug }) => slug === figure.slug)) continue;
    await createFigure(first!, figure);
    await freezeFigure(first!, figure.slug);
    await proposeFigure(first!, figure.slug);
    await publishFigure(second!, figure.slug);
  }
}
