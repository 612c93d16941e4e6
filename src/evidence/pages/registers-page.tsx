import { sql } from 'kysely';
import { registerLabel } from '../../fields/labels.ts';
import { identityOf, readingRole } from '../../network/acting.ts';
import { frame } from '../../network/page-frame.tsx';
import type { Route, Visit } from '../../network/route.ts';
import { PageHead } from '../../site/components/page-head.tsx';

/** Numbers a reader may know: how many records they could open; null where single records are not for them. */
async function countRecords(visit: Visit): Promise<Map<string, number | null>> {
  const acting = visit.get('acting');
  const counts = new Map<string, number | null>();
  for (const register of acting.platform.model.registers) {
    const { role, level } = readingRole(acting, register.name);
    if (level === 'public' && register.publication !== 'open') {
      counts.set(register.name, null);
      continue;
    }
    const condition = level === 'public' ? sql`r.is_public` : level === 'network' ? sql`r.is_shared` : sql`true`;
    const [row] = await acting.platform.database.as(identityOf(acting, role), (tx) =>
      tx.rows(sql<{ n: number }>`select count(*)::integer as n from ${sql.id('register', register.table)} r where ${condition}`),
    );
    counts.set(register.name, row?.n ?? 0);
  }
  return counts;
}

async function registersPage(visit: Visit): Promise<Response> {
  const t = visit.get('t');
  const { platform, session } = visit.get('acting');
  const counts = await countRecords(visit);
  const shown = platform.model.registers.filter((register) => register.publication !== 'never' || (session !== null && session.level >= 2));
  return frame(
    visit,
    { title: t('evidence.registers.title'), current: '/registers', description: t('evidence.registers.lede') },
    <div class="stack">
      <PageHead title={t('evidence.registers.title')} />
      <p class="lede">{t('evidence.registers.lede')}</p>
      <ul class="cards plain-list">
        {shown.map((register) => {
          const count = counts.get(register.name) ?? null;
          const about = t.lookUp(`registers.${register.name}.about`) ?? register.about;
          return (
            <li class="panel stack">
              <h2>
                <a href={`/${t.language}/registers/${register.name}`}>{registerLabel(register, t)}</a>
              </h2>
              <p>{about}</p>
              <p class="quiet">{count === null ? t('evidence.registers.onlyFigures') : t('evidence.registers.records', { count })}</p>
            </li>
          );
        })}
      </ul>
    </div>,
  );
}

export const registersRoute: Route = { method: 'get', path: '/registers', who: ['everyone'], isCached: true, handle: registersPage };
