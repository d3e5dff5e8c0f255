import type { Observation } from '@korsetkish/contract';
import { formatTimeWindow, isInWindow } from '@korsetkish/figures';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useFilters } from '../filters/use-filters.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { readOffer } from './compare-offer.ts';
import { ComparisonPanel } from './comparison-panel.tsx';

/**
 * One indicator's figures of the area on screen, and of its city where the area is a district, beside what the reader
 * chooses. Where the window on screen holds none of them, all are compared.
 *
 * @param held all figures of the indicator
 */
export function IndicatorComparison({
  indicator,
  held,
}: {
  indicator: string;
  held: readonly Observation[];
}) {
  const language = useLanguage();
  const catalogue = useCatalogue();
  const { refArea, window, layer } = useFilters();
  const refAreas = [
    refArea.refArea,
    ...(refArea.level === 'district' && refArea.parent !== null ? [refArea.parent] : []),
  ];
  const ofArea = held.filter((each) => refAreas.includes(each.refArea));
  const inWindow = ofArea.filter((each) => isInWindow(each, window));
  const compared = inWindow.length > 0 ? inWindow : ofArea;
  const names = refAreas
    .filter((code) => compared.some((each) => each.refArea === code))
    .map((code) => catalogue.refArea(code).name[language]);
  const { startPeriod, endPeriod } = window;
  const shown = inWindow.length > 0 ? [...names, formatTimeWindow(startPeriod, endPeriod, language)] : names;
  return (
    <ComparisonPanel
      found={{ layer, indicator: [indicator], refArea: refAreas, ...(inWindow.length > 0 && window) }}
      compared={compared}
      offer={readOffer(compared, held)}
      caption={shown.join(', ')}
    />
  );
}
