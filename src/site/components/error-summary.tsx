import type { Speaker } from '../../model/speaker.ts';
import { fieldId } from '../field-id.ts';
import { say } from '../say.ts';

export interface SummaryProblem {
  /** Name of the form control, as in `Problem.where`; absent for a problem of the whole form. */
  readonly where?: string;
  readonly text: string;
}

/** Stands above a refused form, takes the focus, and leads to each answer in question. */
export const ErrorSummary = ({ t, problems }: { t: Speaker; problems: readonly SummaryProblem[] }) =>
  problems.length === 0 ? null : (
    <div class="error-summary" role="alert" tabindex={-1} autofocus aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{say(t, 'site.errors.title', { count: problems.length })}</h2>
      <ul>
        {problems.map((problem) => (
          <li>{problem.where === undefined ? problem.text : <a href={`#${fieldId(problem.where)}`}>{problem.text}</a>}</li>
        ))}
      </ul>
      <p class="quiet">{say(t, 'site.errors.nothingLost')}</p>
    </div>
  );
