import type { Translate } from '../../../site/messages.ts';
import type { Batch } from '../batch/batch-store.ts';
import { isBusy } from '../batch/import-batch.ts';

/** How far a batch is: what the page shows and each event repeats. */
export interface ProgressStep {
  readonly done: number;
  readonly total: number | null;
  readonly words: string;
  readonly text: string;
  readonly isOver: boolean;
}

export function progressStep(t: Translate, batch: Batch, now: Date): ProgressStep {
  const { rows, ...counts } = batch.tally;
  const total = batch.state === 'running' ? batch.rowsTotal : null;
  const seconds = batch.startedAt === null ? 0 : (now.getTime() - batch.startedAt.getTime()) / 1000;
  const texts = batch.state === 'undoing' ? [] : [t('import.progress.text', counts)];
  if (batch.startedAt === null) texts.unshift(t('import.progress.waiting'));
  else if (rows > 0 && seconds >= 1) texts.push(t('import.progress.rate', { rate: Math.round(rows / seconds) }));
  return {
    done: rows,
    total,
    words: total === null ? t('site.progress.working') : t('site.progress.job', { done: rows, total }),
    text: texts.join(' '),
    isOver: !isBusy(batch.state),
  };
}
