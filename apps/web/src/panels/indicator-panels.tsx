import type { Indicator, IndicatorGroup } from '@korsetkish/contract';
import { useMemo } from 'react';
import { buildPanelsOfIndicators } from './build-panels-of-indicators.ts';
import type { PanelInput } from './panel-input.ts';
import { ScopedPanels } from './scoped-panels.tsx';
import { useArriveAtPanel } from './use-arrive-at-panel.ts';

type IndicatorPanelsProps = {
  input: PanelInput;
  indicators: readonly Indicator[];
  /** Groups to read the area's own panels in. */
  groups?: readonly IndicatorGroup[];
};

/** Every panel of some indicators, by whose figures they show. */
export function IndicatorPanels({ input, indicators, groups = [] }: IndicatorPanelsProps) {
  const panels = useMemo(() => buildPanelsOfIndicators(indicators, input), [indicators, input]);
  useArriveAtPanel();
  return <ScopedPanels panels={panels} groups={groups} />;
}
