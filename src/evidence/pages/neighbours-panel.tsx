import { registerLabel } from '../../fields/labels.ts';
import { showReference } from '../../kernel/ids.ts';
import { Panel } from '../../site/components/panel.tsx';
import type { Translate } from '../../site/messages.ts';
import type { Neighbour } from '../record/neighbours.ts';

export interface NeighboursPanelProps {
  readonly t: Translate;
  /** Address of the record. */
  readonly base: string;
  /** Where its own links lead. */
  readonly links: readonly { readonly register: string; readonly reference: string; readonly text: string }[];
  readonly from: readonly Neighbour[];
  readonly reports: readonly { readonly id: string; readonly day: string }[];
}

/** What fed a record and what it feeds: the way back to reports, across to other records, forward to figures. */
export const NeighboursPanel = ({ t, base, links, from, reports }: NeighboursPanelProps) => (
  <Panel title={t('evidence.record.feeds')}>
    {reports.length === 0 ? null : (
      <>
        <h3>{t('evidence.record.reports')}</h3>
        <ul>
          {reports.map((report) => (
            <li>
              <a href={`/${t.language}/review/reports/${report.id}`}>{t.date(report.day)}</a>
            </li>
          ))}
        </ul>
      </>
    )}
    {links.length + from.length === 0 ? null : (
      <ul>
        {links.map((link) => (
          <li>
            <a href={`/${t.language}/registers/${link.register}/${link.reference}`}>{link.text}</a>
          </li>
        ))}
        {from.map((neighbour) => (
          <li>
            <a href={`/${t.language}/registers/${neighbour.register.name}/${neighbour.reference}`}>{neighbour.caption}</a>{' '}
            <small>
              {registerLabel(neighbour.register, t, 'one')} · {showReference(neighbour.reference)}
            </small>
          </li>
        ))}
      </ul>
    )}
    <p>
      <a href={`${base}/figures`}>{t('evidence.record.figures')}</a>
    </p>
  </Panel>
);
