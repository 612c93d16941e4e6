import type { ViewProps } from '../../model/field.ts';
import { maySee } from '../../model/sensitivity.ts';
import type { SourceValue } from '../../model/values.ts';
import { Facts } from '../../site/components/facts.tsx';
import { Withheld } from '../../site/components/withheld.tsx';
import { codeLabel } from '../code/code-label.ts';
import { dateText } from '../date/date-text.ts';
import { WebLink } from '../web/web-link.tsx';
import { sourceOptions } from './source-options.ts';
import { SOURCE_PARTS, type SourcePart } from './source-parts.ts';

/** Sources with their parts; what this reader may not see is said to be withheld, what was not said is left out. */
export const SourceView = ({ value, field, level, speaker }: ViewProps<readonly SourceValue[]>) => {
  const { parts, kinds, streams, qualities } = sourceOptions(field);
  const shown = (source: SourceValue, part: SourcePart) => {
    const said = source[part];
    if (said === null || said === undefined) return null;
    if (part === 'kind' || part === 'stream' || part === 'quality')
      return codeLabel(said, { kind: kinds, stream: streams, quality: qualities }[part], speaker);
    if (part === 'date') return dateText(said, speaker);
    return part === 'address' ? <WebLink address={said} /> : <span dir="auto">{said}</span>;
  };
  const facts = (source: SourceValue) =>
    SOURCE_PARTS.filter((part) => part !== 'archivedCopy')
      .map((part) => ({
        label: speaker.say(`fields.source.${part}`),
        value: maySee(level, parts[part]) ? shown(source, part) : <Withheld t={speaker} />,
      }))
      .filter((fact) => fact.value !== null);
  return (
    <ol class="sources">
      {(value ?? []).map((source) => (
        <li>
          <Facts items={facts(source)} />
        </li>
      ))}
    </ol>
  );
};
