import { Panel, type PanelProps } from '../../site/components/panel.tsx';

/** A panel whose parts stand apart: text, table, form. */
export const Section = ({ children, ...panel }: PanelProps) => (
  <Panel {...panel}>
    <div class="stack">{children}</div>
  </Panel>
);
