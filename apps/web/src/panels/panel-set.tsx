import type { ScopedPanel } from './build-scoped-panels.ts';
import { FigurePanel } from './figure-panel.tsx';
import { PanelGrid } from './panel-grid.tsx';
import { isDrawn } from './panel-model.ts';
import { useLabelPanel } from './use-label-panel.ts';

type PanelSetProps = {
  panels: readonly ScopedPanel[];
  /** `не этот район` */
  notThisArea: string;
  headingLevel?: 'h3' | 'h4';
};

/** Panels that belong together: charts, which need room, and after them single figures, three in a row. */
export function PanelSet({ panels, notThisArea, headingLevel = 'h3' }: PanelSetProps) {
  const labelPanel = useLabelPanel(notThisArea);
  const drawn = panels.filter(({ panel }) => isDrawn(panel));
  const figuresOnly = panels.filter(({ panel }) => !isDrawn(panel));
  const show = (scoped: ScopedPanel) => (
    <FigurePanel
      key={scoped.panel.id}
      model={scoped.panel}
      headingLevel={headingLevel}
      label={labelPanel(scoped)}
      namesDirection={false}
    />
  );
  return (
    <>
      {drawn.length > 0 && <PanelGrid>{drawn.map(show)}</PanelGrid>}
      {figuresOnly.length > 0 && (
        <PanelGrid dense={figuresOnly.length > 1}>{figuresOnly.map(show)}</PanelGrid>
      )}
    </>
  );
}
