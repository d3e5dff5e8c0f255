import type { Indicator, Language, Observation } from '@korsetkish/contract';
import {
  type Catalogue,
  formatObsValue,
  formatTimePeriod,
  perInhabitants,
  placeInTime,
} from '@korsetkish/figures';
import type { AreaFigure } from '../charts/choropleth/build-choropleth.ts';
import type { ChosenMap } from './choose-map.ts';
import { MAP_WORDS } from './map-words.ts';

export type AreaFiguresInput = {
  map: Pick<ChosenMap, 'slice' | 'period'>;
  catalogue: Pick<Catalogue, 'refAreas' | 'unitMeasure'>;
  language: Language;
};

/** Every part of the whole with its figure of the period, or why it has none. */
export function buildAreaFigures({ map, catalogue, language }: AreaFiguresInput): AreaFigure[] {
  const { slice, period } = map;
  const words = MAP_WORDS[language];
  return catalogue.refAreas
    .filter(({ parent }) => parent === slice.whole)
    .map((area): AreaFigure => {
      const observation = period.observations.find(({ refArea }) => refArea === area.refArea) ?? null;
      const other = period.ofOtherSources.find(({ refArea }) => refArea === area.refArea);
      if (observation === null && other) {
        const { text } = formatObsValue(other, catalogue.unitMeasure(other.unitMeasure), language);
        return { area, observation, absence: `${words.otherSource}: ${text}` };
      }
      const then = placeInTime(area, period.timePeriod);
      if (then === 'NOT_THERE') {
        return observation
          ? { area, observation, remark: words.beforeItWas }
          : { area, observation, absence: words.notFormedYet };
      }
      const isOfFormerBorders = then === 'IN_FORMER_BORDERS' && observation !== null;
      return isOfFormerBorders ? { area, observation, remark: words.formerBorders } : { area, observation };
    });
}

/**
 * The same figures per 1 000 inhabitants, each said to be worked out and from how many people. An area whose
 * inhabitants are not held has no figure, and says so.
 *
 * @param bases observations of `INHABITANTS_INDICATOR`
 */
export function divideByInhabitants(
  areaFigures: readonly AreaFigure[],
  { measure }: Pick<Indicator, 'measure'>,
  bases: readonly Observation[],
  { catalogue, language }: Pick<AreaFiguresInput, 'catalogue' | 'language'>,
): AreaFigure[] {
  const words = MAP_WORDS[language];
  return areaFigures.map((each): AreaFigure => {
    if (!each.observation) return each;
    const answer = perInhabitants(each.observation, measure, bases);
    if (answer.result === 'NO_RATE') {
      const gap = answer.reason === 'NO_FIGURE' ? each.absence : words.noRate[answer.reason];
      return { ...each, observation: null, absence: gap };
    }
    const { rate, base } = answer;
    const people = formatObsValue(base, catalogue.unitMeasure(base.unitMeasure), language).text;
    const remark = `${words.derived}; ${words.base}: ${people}, ${formatTimePeriod(base.timePeriod, language, 'label')}`;
    return {
      ...each,
      observation: { ...each.observation, ...rate },
      remark: each.remark === undefined ? remark : `${each.remark}; ${remark}`,
    };
  });
}
