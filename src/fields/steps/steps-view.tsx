import type { ViewProps } from '../../model/field.ts';
import { maySee } from '../../model/sensitivity.ts';
import type { StepValue } from '../../model/values.ts';
import { Range } from '../../site/components/range.tsx';
import { Timeline } from '../../site/components/timeline.tsx';
import { Withheld } from '../../site/components/withheld.tsx';
import { codeLabel } from '../code/code-label.ts';
import { stepsOptions } from './steps-options.ts';

/** What happened, in order, with the people each step concerned. */
export const StepsView = ({ value, field, level, speaker }: ViewProps<readonly StepValue[]>) => {
  const { kinds, noteSensitivity } = stepsOptions(field);
  const seesNotes = maySee(level, noteSensitivity);
  return (
    <>
      <Timeline
        t={speaker}
        entries={(value ?? []).map(({ kind, date, people, note }) => ({
          date,
          title: (
            <>
              {codeLabel(kind, kinds, speaker)}
              {people ? (
                <>
                  {' – '}
                  {speaker.say('fields.steps.people')}: <Range t={speaker} bounds={people} />
                </>
              ) : null}
            </>
          ),
          children: seesNotes && note ? <p dir="auto">{note}</p> : null,
        }))}
      />
      {seesNotes ? null : (
        <p class="quiet">
          {speaker.say('fields.steps.note')}: <Withheld t={speaker} />
        </p>
      )}
    </>
  );
};
