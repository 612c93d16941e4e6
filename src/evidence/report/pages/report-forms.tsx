import { registerLabel } from '../../../fields/index.ts';
import { readDuties } from '../../../network/set-up/duty-store.ts';
import { frame } from '../../../network/page-frame.tsx';
import type { Route, Visit } from '../../../network/route.ts';
import { Button } from '../../../site/components/button.tsx';
import { PageHead } from '../../../site/components/page-head.tsx';

/** Which form: one per register that is on. For members who know the codes; everyone else tells in five questions. */
async function formsPage(visit: Visit): Promise<Response> {
  const t = visit.get('t');
  const acting = visit.get('acting');
  const duties = await readDuties(acting);
  return frame(
    visit,
    { title: t('report.forms.title'), current: '/my-reports', width: 'reading' },
    <div class="stack">
      <PageHead
        title={t('report.forms.title')}
        line={t('report.forms.line')}
        actions={
          <Button look="soft" href={`/${t.language}/tell-us`}>
            {t('report.tellUs.title')}
          </Button>
        }
      />
      <ul class="to-do">
        {acting.platform.model.registers
          .filter((register) => duties.has(register.name))
          .map((register) => (
            <li>
              <a href={`/${t.language}/report/${register.name}`}>{registerLabel(register, t, 'one')}</a>
              <small class="quiet">{t.lookUp(`registers.${register.name}.about`) ?? register.about}</small>
            </li>
          ))}
      </ul>
    </div>,
  );
}

export const reportFormsRoutes: readonly Route[] = [{ method: 'get', path: '/report', who: ['member'], handle: formsPage }];
