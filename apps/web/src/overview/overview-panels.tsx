import type { Indicator } from '@korsetkish/contract';
import { useMemo } from 'react';
import { FigurePanel } from '../panels/figure-panel.tsx';
import { PanelGrid } from '../panels/panel-grid.tsx';
import type { PanelInput } from '../panels/panel-input.ts';
import { isDrawn } from '../panels/panel-model.ts';
import { useArriveAtPanel } from '../panels/use-arrive-at-panel.ts';
import { buildOverviewPanels } from './build-overview-panels.ts';

export type OverviewPanelsProps = {
  input: PanelInput;
  /** Indicators that each get a panel besides the flagship ones. */
  indicators: readonly Indicator[];
  /** Whose figures these are, where they are not the area's that was asked for, or not the window's. */
  label: string | undefined;
};

/** The panels of one area on the Overview: charts first, single figures after them. */
export function OverviewPanels({ input, indicators, label }: OverviewPanelsProps) {
  const panels = useMemo(() => buildOverviewPanels(indicators, input), [indicators, input]);
  useArriveAtPanel();
  const drawn = panels.filter(isDrawn);
  const figuresOnly = panels.filter((panel) => !isDrawn(panel));
  return (
    <>
      {drawn.length > 0 && (
        <PanelGrid>
          {drawn.map((panel) => (
            <FigurePanel key={panel.id} model={panel} label={label} />
          ))}
        </PanelGrid>
      )}
      {figuresOnly.length > 0 && (
        <PanelGrid dense={figuresOnly.length > 1}>
          {figuresOnly.map((panel) => (
            <FigurePanel key={panel.id} model={panel} label={label} />
          ))}
        </PanelGrid>
      )}
    </>
  );
}
