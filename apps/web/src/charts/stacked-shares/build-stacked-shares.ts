import type { Observation } from '@korsetkish/contract';
import {
  compareTimePeriods,
  type Figure,
  formatObsValue,
  formatPercent,
  formatTimePeriod,
  isFigure,
  markSynthetic,
  toBaseUnits,
} from '@korsetkish/figures';
import { buildChartFigure, type ChartFigure } from '../chart-figure.ts';
import type { KeyEntry } from '../chart-key.ts';
import type { ChartNames } from '../chart-names.ts';
import { type ChartColor, colorOfCode } from '../colors.ts';
import { markDoubtful } from '../doubt.ts';

/** One part of a bar. `share` is of the row's total, 0 to 1; texts are the count and the share as they are read. */
export type ShareSegment = {
  id: string;
  label: string;
  color: ChartColor;
  share: number;
  countText: string;
  shareText: string;
  figure: ChartFigure;
};

export type ShareRow = {
  id: string;
  title: string;
  /** `496 уведомлений` */
  totalText: string;
  segments: ShareSegment[];
  figures: ChartFigure[];
};

export type StackedSharesModel = { rows: ShareRow[]; keyEntries: KeyEntry[]; figures: ChartFigure[] };

/** A part to be drawn, named and coloured by whoever knows what it is. */
export type SharePart = { id: string; label: string; color: ChartColor; observation: Observation };
export type ShareRowInput = { id: string; title: string; total: Observation; parts: readonly SharePart[] };

/**
 * 100 % bars from totals and their parts. Shares are of the printed total: parts that do not reach it leave the rest of
 * the bar open instead of being stretched over it. Rows are only put under each other; no change is worked out.
 *
 * @throws RangeError when a total has no figure or is zero: nothing can be a share of it
 */
export function buildStackedShares(rows: readonly ShareRowInput[], names: ChartNames): StackedSharesModel {
  const built = rows.map((row) => buildRow(row, names));
  const parts = rows.flatMap((row) => row.parts);
  const keyEntries = [...new Map(parts.map((part) => [part.id, part])).values()].map(
    ({ label, color }): KeyEntry => ({ label, color: color.fill, shape: 'solid' }),
  );
  return { rows: built, keyEntries, figures: built.flatMap(({ figures }) => figures) };
}

/** Whether anything can be a share of a total: it has a figure, above zero. */
export function hasShares(total: Observation): total is Figure {
  return isFigure(total) && toBaseUnits(total) > 0;
}

function buildRow({ id, title, total, parts }: ShareRowInput, names: ChartNames): ShareRow {
  if (!hasShares(total)) {
    throw new RangeError(`nothing can be a share of ${total.indicator} ${total.timePeriod}`);
  }
  const whole = toBaseUnits(total);
  const { language } = names;
  const segments = parts.flatMap(({ id: partId, label, color, observation }): ShareSegment[] => {
    if (!isFigure(observation)) return [];
    const share = toBaseUnits(observation) / whole;
    const unit = names.catalogue.unitMeasure(observation.unitMeasure);
    const figure = buildChartFigure(observation, names);
    const shareText = markSynthetic(formatPercent((share * 100).toFixed(6), 1, language), observation);
    return [
      {
        id: partId,
        label,
        color,
        share,
        countText: formatObsValue(observation, unit, language, { withUnit: false }).text,
        shareText,
        figure: { ...figure, share: shareText },
      },
    ];
  });
  const totalText = formatObsValue(total, names.catalogue.unitMeasure(total.unitMeasure), language).text;
  const ofTotal = buildChartFigure(total, names);
  const figures = [ofTotal, ...segments.map(({ figure }) => figure)];
  return { id, title, totalText: markDoubtful(totalText, ofTotal.doubts), segments, figures };
}

/**
 * One row a period, oldest first, from an indicator whose dimension adds up to a printed total. Segments follow the
 * codelist, so that a code stands in the same order in every row.
 *
 * @param observations totals and codes of one indicator and area
 * @throws RangeError when a period has parts but no printed total
 */
export function buildSharesByPeriod(
  observations: readonly Observation[],
  dimension: string,
  names: ChartNames,
): StackedSharesModel {
  const byPeriod = Map.groupBy(observations, ({ timePeriod }) => timePeriod);
  const rows = [...byPeriod]
    .sort(([a], [b]) => compareTimePeriods(a, b))
    .map(([timePeriod, held]): ShareRowInput => {
      const total = held.find(({ breakdown }) => Object.keys(breakdown).length === 0);
      if (!total) throw new RangeError(`no printed total: ${timePeriod}`);
      const parts = held
        .flatMap((observation) => {
          const code = observation.breakdown[dimension];
          return code === undefined ? [] : [{ observation, code: names.catalogue.code(dimension, code) }];
        })
        .sort((a, b) => a.code.position - b.code.position)
        .map(
          ({ observation, code }): SharePart => ({
            id: code.code,
            label: code.name[names.language],
            color: colorOfCode(dimension, code),
            observation,
          }),
        );
      return { id: timePeriod, title: formatTimePeriod(timePeriod, names.language, 'label'), total, parts };
    });
  return buildStackedShares(rows, names);
}
