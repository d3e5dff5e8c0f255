import { formatBreakdown, type Indicator, type LocalizedText, type Observation } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { inBothLanguages } from '../headlines/headline.ts';
import { nameBreakdown } from '../headlines/name-breakdown.ts';
import type { FiguresBlock, Said } from './report.ts';
import { writeSeries } from './write-series.ts';

/**
 * Everything that is held of an indicator in one area, as the department writes it: the total, then its parts below each
 * other in the order of the codelist. An indicator without parts is one sentence.
 * @param observations figures and gaps of the indicator in one area, at least one
 * @param whose the area, where it is not the report's own
 */
export function writeIndicator(
  indicator: Indicator,
  observations: readonly Observation[],
  catalogue: Catalogue,
  whose: LocalizedText | null = null,
): FiguresBlock {
  const unitMeasure = catalogue.unitMeasure(indicator.unitMeasure);
  const name = inBothLanguages((language) =>
    whose === null ? indicator.name[language] : `${indicator.name[language]}, ${whose[language]}`,
  );
  const series = [...Map.groupBy(observations, ({ breakdown }) => formatBreakdown(breakdown)).values()];
  const total = series.find(([first]) => first !== undefined && isTotal(first));
  const parts = series
    .filter((each) => each !== total)
    .toSorted(([one], [other]) => (one && other ? comparePlaces(one, other, catalogue) : 0))
    .flatMap(([first, ...more]) =>
      first === undefined
        ? []
        : [
            writeSeries(
              { name: nameBreakdown(first.breakdown, catalogue), observations: [first, ...more] },
              unitMeasure,
            ),
          ],
    );
  const lead: Said =
    total === undefined
      ? { text: name, figures: [] }
      : writeSeries({ name, observations: total }, unitMeasure);
  return parts.length === 0
    ? { block: 'SENTENCE', indicator: indicator.indicator, ...lead }
    : { block: 'LIST', indicator: indicator.indicator, lead, items: parts };
}

const isTotal = ({ breakdown }: Observation): boolean => Object.keys(breakdown).length === 0;

/** The fewer dimensions the earlier; then code by code as the codelists have them. */
function comparePlaces(one: Observation, other: Observation, catalogue: Catalogue): number {
  const [first, second] = [one, other].map(({ breakdown }) =>
    Object.entries(breakdown).map(([dimension, code]) => catalogue.code(dimension, code).position),
  );
  const byDepth = (first?.length ?? 0) - (second?.length ?? 0);
  if (byDepth !== 0) return byDepth;
  const differing = (first ?? []).findIndex((position, place) => position !== second?.[place]);
  return differing < 0 ? 0 : (first?.[differing] ?? 0) - (second?.[differing] ?? 0);
}
