import type { Indicator } from '@korsetkish/contract';
import { formatNotThisArea } from '@korsetkish/figures';
import { useMemo } from 'react';
import { useFilters } from '../filters/use-filters.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { buildPanelsOfIndicators } from './build-panels-of-indicators.ts';
import type { PanelInput } from './panel-input.ts';
import { ScopedPanels } from './scoped-panels.tsx';

type IndicatorPanelsProps = { input: PanelInput; indicators: readonly Indicator[] };

/** Every panel of some indicators, grouped by whose figures they show. */
export function IndicatorPanels({ input, indicators }: IndicatorPanelsProps) {
  const { refArea } = useFilters();
  const panels = useMemo(() => buildPanelsOfIndicators(indicators, input), [indicators, input]);
  return <ScopedPanels panels={panels} notThisArea={formatNotThisArea(refArea.level, useLanguage())} />;
}
