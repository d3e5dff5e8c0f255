import type { Indicator, IndicatorGroup } from '@korsetkish/contract';
import { formatNotThisArea } from '@korsetkish/figures';
import { useMemo } from 'react';
import { useLanguage } from '../i18n/use-language.ts';
import { buildPanelsOfIndicators } from '../panels/build-panels-of-indicators.ts';
import type { PanelInput } from '../panels/panel-input.ts';
import { useLabelPanel } from '../panels/use-label-panel.ts';
import { listDirectionSlides } from './list-direction-slides.ts';
import { Slides } from './slides.tsx';

type DirectionSlidesProps = {
  indicators: readonly Indicator[];
  input: PanelInput;
  groups: readonly IndicatorGroup[];
  heading: string;
};

/** A direction's page shown slide by slide. */
export function DirectionSlides({ indicators, input, groups, heading }: DirectionSlidesProps) {
  const language = useLanguage();
  const sayLabel = useLabelPanel(formatNotThisArea(input.refArea.level, language));
  const { catalogue } = input;
  const slides = useMemo(() => {
    const panels = buildPanelsOfIndicators(indicators, input);
    return listDirectionSlides({ panels, groups, catalogue, sayLabel });
  }, [indicators, input, groups, catalogue, sayLabel]);
  return <Slides heading={heading} slides={slides} />;
}
