import type { Speaker } from '../../model/speaker.ts';
import { fieldId } from '../field-id.ts';
import { say } from '../say.ts';
import { Button } from './button.tsx';

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** Records of the present selection with this value; `null` when the number is not told. */
  readonly count: number | null;
  readonly isChosen: boolean;
}

export interface Facet {
  /** Name in the address. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly FacetOption[];
}

export interface FacetsProps {
  readonly t: Speaker;
  readonly facets: readonly Facet[];
  /** Address of the list; the form adds what is chosen. */
  readonly action: string;
  readonly clearHref: string;
  /** The search box on top; its name in the address. */
  readonly search?: { readonly name: string; readonly value: string; readonly label: string };
  /** Other parts of the address that the form must keep (sorting, view). */
  readonly keep?: readonly { readonly name: string; readonly value: string }[];
}

/** So many values of a facet are shown at once; the rest opens under them. */
const SHOWN = 5;

const Chosen = ({ t, count }: { t: Speaker; count: number }) =>
  count === 0 ? null : <span class="quiet"> · {say(t, 'site.facets.chosen', { count })}</span>;

const Option = ({ t, facet, option, id }: { t: Speaker; facet: Facet; option: FacetOption; id: string }) => (
  <label for={id}>
    <input type="checkbox" id={id} name={facet.name} value={option.value} checked={option.isChosen} />
    {option.label}
    {option.count === null ? null : <span class="count">{t.number(option.count)}</span>}
  </label>
);

const FacetGroup = ({ t, facet }: { t: Speaker; facet: Facet }) => {
  const chosen = facet.options.filter((option) => option.isChosen).length;
  // One value more is shown rather than hidden behind a word as long as itself.
  const shown = facet.options.length <= SHOWN + 1 ? facet.options.length : Math.max(SHOWN, chosen);
  const options = facet.options.map((option, index) => (
    <Option t={t} facet={facet} option={option} id={`${fieldId(facet.name)}-${index}`} />
  ));
  return (
    <div class="facet">
      <fieldset>
        <legend>
          {facet.label}
          <Chosen t={t} count={chosen} />
        </legend>
        {options.slice(0, shown)}
        {shown === options.length ? null : (
          <details>
            <summary>
              {say(t, 'public.list.more', { count: options.length - shown })}
              <span class="unseen">: {facet.label}</span>
            </summary>
            {options.slice(shown)}
          </details>
        )}
      </fieldset>
    </div>
  );
};

/** Search and facets of a list: a plain form whose whole state is the address. */
export const Facets = ({ t, facets, action, clearHref, search, keep = [] }: FacetsProps) => (
  <form class="facets" method="get" action={action} role="search" aria-label={say(t, 'site.facets.title')}>
    {search === undefined ? null : (
      <input
        class="input"
        type="search"
        name={search.name}
        value={search.value}
        aria-label={search.label}
        placeholder={search.label}
        dir="auto"
        autocomplete="off"
      />
    )}
    {keep.map((item) => (
      <input type="hidden" name={item.name} value={item.value} />
    ))}
    <details class="narrow">
      <summary>
        {say(t, 'site.facets.title')}
        <Chosen t={t} count={facets.flatMap((facet) => facet.options).filter((option) => option.isChosen).length} />
      </summary>
      {facets.map((facet) => (
        <FacetGroup t={t} facet={facet} />
      ))}
      <div class="row facets-send">
        <Button look="soft">{say(t, 'site.actions.apply')}</Button>
        <a href={clearHref}>{say(t, 'site.actions.clear')}</a>
      </div>
    </details>
  </form>
);
