import { frame } from '../../network/page-frame.tsx';
import type { Route, Visit } from '../../network/route.ts';
import { PageHead } from '../../site/components/page-head.tsx';
import { countReadable } from '../list/count-readable.ts';
import { RegisterCards } from './register-cards.tsx';

async function registersPage(visit: Visit): Promise<Response> {
  const t = visit.get('t');
  const acting = visit.get('acting');
  const { platform, session } = acting;
  const counts = await countReadable(acting);
  const shown = platform.model.registers.filter((register) => register.publication !== 'never' || (session !== null && session.level >= 2));
  return frame(
    visit,
    { title: t('evidence.registers.title'), current: '/registers', description: t('evidence.registers.lede') },
    <>
      <PageHead title={t('evidence.registers.title')} line={t('evidence.registers.lede')} />
      <RegisterCards t={t} registers={shown} counts={counts} />
    </>,
  );
}

export const registersRoute: Route = { method: 'get', path: '/registers', who: ['everyone'], isCached: true, handle: registersPage };
