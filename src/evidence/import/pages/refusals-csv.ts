import { identityOf } from '../../../network/acting.ts';
import type { Route } from '../../../network/route.ts';
import { listRefusals } from '../batch/batch-store.ts';
import { neutraliseFormula } from '../reading/formula.ts';
import { nearestAnswers, saidRefusal } from '../said-refusal.ts';
import { placeWords } from './field-words.ts';
import { openBatch } from './open-batch.ts';

const MOST_LINES = 500_000;

const line = (cells: readonly (string | number)[]): string =>
  `${cells.map((cell) => `"${neutraliseFormula(String(cell)).replaceAll('"', '""')}"`).join(',')}\r\n`;

/** Every reason of a batch, in the reader's language: row, field, reason, code, and the nearest answers where a word is not in a list. */
export const refusalsCsvRoute: Route = {
  method: 'get',
  path: '/import/:batch/refusals.csv',
  who: ['steward'],
  async handle(visit) {
    const t = visit.get('t');
    const acting = visit.get('acting');
    const batch = await openBatch(visit);
    const register = acting.platform.model.register(batch.register);
    const refusals = await acting.platform.database.as(identityOf(acting, 'steward'), (tx) => listRefusals(tx, batch.id, MOST_LINES));
    const head = line([
      t('import.refused.row'),
      t('import.refused.field'),
      t('import.refused.reason'),
      t('import.refused.code'),
      t('import.refused.nearest'),
    ]);
    const lines = refusals.map((refusal) =>
      line([
        refusal.row,
        placeWords(t, register, refusal.where),
        saidRefusal(t, refusal, register),
        refusal.code,
        nearestAnswers(t, register, refusal),
      ]),
    );
    return visit.body(`\ufeff${head}${lines.join('')}`, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="refused-${batch.id.slice(-12)}.csv"`,
      'cache-control': 'no-store',
    });
  },
};
