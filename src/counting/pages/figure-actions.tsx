import { Button } from '../../site/components/button.tsx';
import { Csrf } from '../../site/components/csrf.tsx';
import { TextArea } from '../../site/components/text-area.tsx';
import { TextInput } from '../../site/components/text-input.tsx';
import type { Translate } from '../../site/messages.ts';
import type { Figure, Freeze } from '../figure/figure.ts';

interface ActionsProps {
  readonly t: Translate;
  readonly csrf: string;
  readonly figure: Figure;
  readonly freezes: readonly Freeze[];
  readonly address: string;
}

/** What editors can do with a figure, in the order in which it is done. */
export const FigureActions = ({ t, csrf, figure, freezes, address }: ActionsProps) => {
  const [newest] = freezes;
  const isWithdrawn = figure.status === 'withdrawn';
  const isWaiting = newest !== undefined && (newest.state === 'frozen' || newest.state === 'proposed') && figure.level === 'public';
  return (
    <section class="panel stack" aria-label={t('figures.act.title')}>
      <h2>{t('figures.act.title')}</h2>
      {newest === undefined ? null : (
        <p class="quiet">
          {t('figures.act.newest', { date: t.date(newest.frozenAt), state: t(`figures.freezeState.${newest.state}`) })}{' '}
          {freezes.length > 1 || newest.state !== 'published' ? <a href={`${address}/${newest.edition}`}>{t('figures.act.look')}</a> : null}
        </p>
      )}
      {isWithdrawn ? null : (
        <>
          <Act
            t={t}
            csrf={csrf}
            action={`${address}/freeze`}
            look={newest === undefined ? 'strong' : 'soft'}
            label={t(newest === undefined ? 'figures.act.freeze' : 'figures.act.freezeAgain')}
          />
          {isWaiting && newest.state === 'frozen' ? (
            <Act t={t} csrf={csrf} action={`${address}/propose`} label={t('figures.act.propose')} />
          ) : null}
          {isWaiting && newest.state === 'proposed' ? (
            <Act t={t} csrf={csrf} action={`${address}/publish`} label={t('figures.act.publish')} help={t('figures.act.secondPerson')} />
          ) : null}
          {newest === undefined ? null : <Act t={t} csrf={csrf} action={`${address}/verify`} look="soft" label={t('figures.act.verify')} />}
          <details>
            <summary>{t('figures.act.texts', { language: t.language })}</summary>
            <form class="stack" method="post" action={`${address}/texts`}>
              <Csrf token={csrf} />
              <TextInput
                t={t}
                name="title"
                label={t('figures.save.name')}
                value={figure.texts.find((text) => text.language === t.language)?.title ?? ''}
                isRequired
                maxLength={300}
              />
              <TextArea
                t={t}
                name="lede"
                label={t('figures.act.lede')}
                help={t('figures.act.ledeHelp')}
                value={figure.texts.find((text) => text.language === t.language)?.lede ?? ''}
                maxLength={2000}
              />
              <Button look="soft">{t('figures.save.save')}</Button>
            </form>
          </details>
          <details>
            <summary>{t('figures.act.withdraw')}</summary>
            <form class="stack" method="post" action={`${address}/withdraw`}>
              <Csrf token={csrf} />
              <TextArea
                t={t}
                name="reason"
                label={t('figures.act.reason')}
                help={t('figures.act.reasonHelp')}
                value=""
                isRequired
                maxLength={2000}
              />
              <Button look="stop">{t('figures.act.withdraw')}</Button>
            </form>
          </details>
        </>
      )}
    </section>
  );
};

const Act = ({
  csrf,
  action,
  label,
  help,
  look = 'strong',
}: {
  t: Translate;
  csrf: string;
  action: string;
  label: string;
  help?: string;
  look?: 'strong' | 'soft';
}) => (
  <form method="post" action={action}>
    <Csrf token={csrf} />
    {help === undefined ? null : <p class="quiet">{help}</p>}
    <Button look={look} isWide>
      {label}
    </Button>
  </form>
);
