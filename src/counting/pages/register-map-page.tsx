import { registerLabel } from '../../fields/labels.ts';
import { selectionQuery } from '../../evidence/list/selection.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { frame } from '../../network/page-frame.tsx';
import type { Route, Visit } from '../../network/route.ts';
import { DataTable } from '../../site/components/data-table.tsx';
import { EmptyState } from '../../site/components/empty-state.tsx';
import { PageHead } from '../../site/components/page-head.tsx';
import { countryMap } from '../pictures/country-map.ts';
import { pointMap } from '../pictures/point-map.ts';
import { codeName } from './count-view.ts';
import { PICTURE, pictureResponse, pictureWish } from './picture-response.ts';
import { PictureImage } from './picture-image.tsx';
import { type RegisterPlaces, registerPlaces, selectedRegister } from './register-places.ts';
import { RegisterViews } from './register-views.tsx';

async function mapPage(visit: Visit): Promise<Response> {
  const t = visit.get('t');
  const selected = selectedRegister(visit);
  const { register, selection } = selected;
  const places = await registerPlaces(selected);
  const base = `/${t.language}/registers/${register.name}`;
  const query = selectionQuery(selection);
  const title = t('figures.map.title', { register: registerLabel(register, t) });
  const shown =
    places.points?.reduce((sum, point) => sum + (point.weight ?? 1), 0) ??
    places.countries?.reduce((sum, { code, records }) => sum + (code === 'unknown' ? 0 : records), 0) ??
    0;
  const key = `${register.placed}:country`;
  return frame(
    visit,
    { title, current: '/registers', crumbs: [{ label: registerLabel(register, t), href: base + query }], search: query },
    <div class="stack">
      <PageHead title={title} line={t('figures.map.places', { count: shown })} />
      <RegisterViews t={t} register={register} query={query} current="map" />
      {shown === 0 ? (
        <EmptyState title={t('figures.map.nothing')}>
          <p>{t('figures.map.nothingHelp')}</p>
        </EmptyState>
      ) : (
        <figure class="panel">
          <PictureImage
            address={`${base}/map/${places.points === null ? 'map' : 'points'}.svg`}
            query={query}
            alt={t('figures.picture.pointsDescription', { title })}
          />
          <figcaption class="row">
            {places.total > shown ? <span>{t('figures.map.without', { count: places.total - shown })}</span> : null}
            <a href={`${base}/map/${places.points === null ? 'map' : 'points'}.png${query}`}>PNG</a>
          </figcaption>
        </figure>
      )}
      {places.countries === null ? null : (
        <DataTable
          t={t}
          caption={t('figures.map.byCountry')}
          hasCards={false}
          rows={places.countries}
          columns={[
            {
              key: 'country',
              label: t('figures.map.country'),
              isHead: true,
              cell: ({ code }) =>
                register.facets.includes(key) ? (
                  <a href={base + selectionQuery(selection, { chosen: new Map([...selection.chosen, [key, [code]]]) })}>
                    {codeName({ t, register }, key, code)}
                  </a>
                ) : (
                  codeName({ t, register }, key, code)
                ),
            },
            { key: 'records', label: t('figures.map.records'), isNumber: true, cell: ({ records }) => t.number(records) },
          ]}
        />
      )}
    </div>,
  );
}

async function mapFile(visit: Visit): Promise<Response> {
  const picture = PICTURE.exec(visit.req.param('file') ?? '');
  const t = visit.get('t');
  const selected = selectedRegister(visit);
  const places = await registerPlaces(selected);
  const title = t('figures.map.title', { register: registerLabel(selected.register, t) });
  const isPng = picture?.[2] === 'png';
  const wish = pictureWish(
    visit,
    isPng,
    t('figures.picture.source', { network: visit.get('network'), date: t.date(selected.acting.platform.clock.now()) }),
  );
  const options = {
    t,
    title,
    description: t('figures.picture.pointsDescription', { title }),
    theme: wish.theme,
    showsTitle: wish.showsTitle,
    width: wish.isNarrow ? 340 : 900,
    ...(wish.source === undefined ? {} : { notes: [wish.source] }),
  };
  if (picture?.[1] === 'points' && places.points !== null) return pictureResponse(visit, pointMap(places.points, options), isPng);
  if (picture?.[1] === 'map' && places.countries !== null)
    return pictureResponse(visit, countryMap(countryCounts(places, visit, selected.register), options), isPng);
  throw new Refusal('not-found', { status: 404 });
}

const countryCounts = (places: RegisterPlaces, visit: Visit, register: Parameters<typeof codeName>[0]['register']) =>
  (places.countries ?? [])
    .filter(({ code }) => code !== 'unknown')
    .map(({ code, records }) => ({
      code,
      label: codeName({ t: visit.get('t'), register }, `${register.placed}:country`, code),
      count: { isHidden: false as const, atLeast: records, atMost: records, records },
    }));

export const registerMapRoutes: readonly Route[] = [
  { method: 'get', path: '/registers/:register/map', who: ['everyone'], isCached: true, handle: mapPage },
  { method: 'get', path: '/registers/:register/map/:file', who: ['everyone'], isCached: true, handle: mapFile },
];
