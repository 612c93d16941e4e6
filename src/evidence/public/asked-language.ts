import { isLanguage } from '../../kernel/languages.ts';
import type { Visit } from '../../network/route.ts';
import { translator, type Translate } from '../../site/messages.ts';

/** Files and feeds have no language in their path: `?language=fr` asks for one, and English is the same for everyone, so that it can be cached. */
export function askedLanguage(visit: Visit): Translate {
  const asked = visit.req.query('language');
  return translator(isLanguage(asked) ? asked : 'en', visit.get('acting').platform.zone);
}
