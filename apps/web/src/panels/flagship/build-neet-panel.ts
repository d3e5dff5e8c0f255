import { type Observation, REPUBLIC } from '@korsetkish/contract';
import { buildLevelsHeadline, type Comparator } from '@korsetkish/figures';
import { ACCENT, CONTEXT } from '../../charts/colors.ts';
import { buildPeriodColumns } from '../../charts/period-columns/build-period-columns.ts';
import { buildTimeSeries, type TimeSeriesInput } from '../../charts/time-series/build-time-series.ts';
import type { PanelInput } from '../panel-input.ts';
import type { PanelModel } from '../panel-model.ts';
import { pickObservations } from '../pick-observations.ts';
import { subjectOf } from '../subject-of.ts';

const RATE = 'YOUTH_NEET_RATE';
const NUMBER = 'YOUTH_NEET_NUMBER';

/**
 * The area's NEET rate beside the republic's in the same report, and the national series behind them. A quarter is never
 * joined to a year, nor one source's definition to another's. The number stands below with its own scale, because its
 * base is not printed.
 */
export function buildNeetPanel({ observations, refArea, catalogue, names }: PanelInput): PanelModel | null {
  const rates = pickObservations(observations, { indicator: RATE, refArea: refArea.refArea });
  const [first] = rates;
  if (!first) return null;
  const others =
    refArea.refArea === REPUBLIC
      ? []
      : pickObservations(observations, { indicator: RATE, refArea: REPUBLIC });
  const numbers = pickObservations(observations, { indicator: NUMBER, refArea: refArea.refArea });
  const comparators = others
    .filter(({ source }) => source.code === first.source.code)
    .map((figure): Comparator => ({ area: catalogue.refArea(REPUBLIC), figure, issuer: 'SAME_SOURCE' }));

  const series = [...Map.groupBy([...others, ...rates], seriesOf).values()].map((held): TimeSeriesInput => {
    const [{ refArea: code, source }] = held as [Observation, ...Observation[]];
    const { coverage } = catalogue.source(source.code);
    const name = names.catalogue.refArea(code).name[names.language];
    return {
      id: seriesOf({ refArea: code, source }),
      name: coverage ? `${name}, ${coverage[names.language]}` : name,
      color: code === refArea.refArea ? ACCENT : CONTEXT,
      observations: held,
    };
  });

  return {
    id: 'neet',
    direction: catalogue.indicator(RATE).direction,
    headline: buildLevelsHeadline({ subject: subjectOf(RATE, catalogue), figures: rates, comparators }),
    charts: [
      {
        sentence: null,
        drawing: { kind: 'TIME_SERIES', model: buildTimeSeries(series, names) },
      },
      ...(numbers.length === 0
        ? []
        : [
            {
              sentence: buildLevelsHeadline({ subject: subjectOf(NUMBER, catalogue), figures: numbers }),
              drawing: { kind: 'PERIOD_COLUMNS' as const, model: buildPeriodColumns(numbers, names) },
            },
          ]),
    ],
    facts: [],
    notesSaid: [],
  };
}

function seriesOf({ refArea, source }: Pick<Observation, 'refArea' | 'source'>): string {
  return `${refArea} ${source.code}`;
}
