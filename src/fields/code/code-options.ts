import type { Speaker } from '../../model/speaker.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { SelectOption } from '../../site/components/select-input.tsx';

/** The codes of a vocabulary as options: those that ended only where they are chosen already, narrower ones under the heading of the broader. */
export function codeOptions(vocabulary: Vocabulary, chosen: readonly string[], speaker: Speaker): readonly SelectOption[] {
  return Object.entries(vocabulary.codes)
    .filter(([code, { validTo }]) => validTo === undefined || chosen.includes(code))
    .map(([code, { label, parent, alsoCalled }]) => {
      const words = Object.values(alsoCalled ?? {}).flat();
      const broader = parent === undefined ? undefined : vocabulary.codes[parent];
      return {
        value: code,
        label: speaker.label(label),
        ...(broader === undefined ? {} : { group: speaker.label(broader.label) }),
        ...(words.length === 0 ? {} : { alsoCalled: words.join(' ') }),
      };
    });
}
