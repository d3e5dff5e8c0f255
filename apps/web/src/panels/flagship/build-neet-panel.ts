import { type Language, type LocalizedText, type Observation, REPUBLIC } from '@korsetkish/contract';
import { buildLevelsHeadline, type Comparator, NBSP } from '@korsetkish/figures';
import { ACCENT, COMPARATOR, CONTEXT } from '../../charts/colors.ts';
import { buildPeriodColumns } from '../../charts/period-columns/build-period-columns.ts';
import { shortAreaName } from '../../charts/short-area-name.ts';
import { buildTimeSeries, type TimeSeriesInput } from '../../charts/time-series/build-time-series.ts';
import { drawLargeFigures } from '../draw-large-figures.ts';
import type { PanelInput } from '../panel-input.ts';
import type { PanelModel } from '../panel-model.ts';
import { PANEL_WORDS } from '../panel-words.ts';
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
    const { language } = names;
    const { coverage } = catalogue.source(source.code);
    const area = names.catalogue.refArea(code);
    const id = seriesOf({ refArea: code, source });
    const isOwnArea = code === refArea.refArea;
    const isMainSource = source.code === first.source.code;
    if (isOwnArea === isMainSource) {
      const name = withCoverage(area.name[language], coverage, language);
      const shortName = withCoverage(shortAreaName(area, language), coverage, language);
      return { id, name, shortName, color: isOwnArea ? ACCENT : CONTEXT, observations: held };
    }
    // Whom the source itself holds the area against is no continuation of the national series: its own mark and colour.
    const name = area.name[language];
    const shortName = PANEL_WORDS.forTheRepublic[language];
    return { id, name, shortName, color: COMPARATOR, mark: 'diamond', observations: held };
  });

  return {
    id: 'neet',
    direction: catalogue.indicator(RATE).direction,
    headline: buildLevelsHeadline({ subject: subjectOf(RATE, catalogue), figures: rates, comparators }),
    charts: [
      {
        sentence: null,
        drawing: drawLargeFigures([...others, ...rates], names) ?? {
          kind: 'TIME_SERIES',
          model: buildTimeSeries(series, names),
        },
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

/** `Республика Казахстан, 15–28 лет`: a line may end before the ages, never inside them. */
function withCoverage(name: string, coverage: LocalizedText | null, language: Language): string {
  return coverage === null ? name : `${name}, ${coverage[language].replaceAll(' ', NBSP)}`;
}
