import { frame } from '../../../network/page-frame.tsx';
import type { Visit } from '../../../network/route.ts';
import { ForgetDraft } from '../../../site/components/draft-keeper.tsx';
import { showReceipt } from '../receipt-code.ts';
import { type Delay, DELAYS } from '../report.ts';

const DAY_MS = 86_400_000;

/** After sending: the receipt, once, in words that tell nobody what it is for. Made to be printed or copied by hand. `formKeys`: drafts the device may forget now. */
export function receiptPage(visit: Visit, receipt: string, delay: Delay, formKeys: readonly string[]): Response | Promise<Response> {
  const t = visit.get('t');
  const { platform } = visit.get('acting');
  visit.header('cache-control', 'no-store');
  return frame(
    visit,
    { title: t('report.receipt.title'), door: 'quiet', width: 'phone' },
    <div class="stack">
      <h1>{t('report.receipt.title')}</h1>
      <p>{t('report.receipt.lede')}</p>
      <p class="panel receipt">
        <span class="quiet">{t('report.receipt.label')}</span>
        <strong dir="ltr" translate="no">
          {showReceipt(receipt)}
        </strong>
      </p>
      <p>{t('report.receipt.once')}</p>
      {delay === 'now' ? null : (
        <p>{t('report.receipt.held', { date: t.date(new Date(platform.clock.now().getTime() + DELAYS[delay] * DAY_MS)) })}</p>
      )}
      <p>
        {t('report.receipt.where')} <a href={`/${t.language}/my-report`}>{`${new URL(visit.req.url).host}/${t.language}/my-report`}</a>
      </p>
      <p>
        <a href={`/${t.language}/my-reports`}>{t('report.receipt.mine')}</a>
      </p>
      {formKeys.map((formKey) => (
        <ForgetDraft formKey={formKey} />
      ))}
    </div>,
  );
}
