import {
  formatBreakdown,
  type Indicator,
  type Observation,
  type ReportChartKind,
} from '@korsetkish/contract';
import { formatWhenNote } from '../headlines/format-clause.ts';
import { type Headline, inBothLanguages } from '../headlines/headline.ts';
import { nameBreakdown } from '../headlines/name-breakdown.ts';
import { newestTogether } from '../headlines/newest-figures.ts';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import { type Figure, isFigure } from '../quantity/quantity.ts';
import { compareBreakdowns, isTotal } from './breakdown-order.ts';
import { formatReported } from './format-reported.ts';
import type { Block } from './report-block.ts';
import type { ReportContext } from './report-context.ts';
import { type Said, sayBoth, words } from './said.ts';
import { nameUnit } from './write-table.ts';

/** Figures that stand beside each other as bars, and what the title adds to the indicator's name. */
interface Bars {
  chart: ReportChartKind;
  figures: readonly Figure[];
  nameOf: (figure: Figure) => Headline;
}

/** Fewer bars than this compare nothing. */
const FEWEST_BARS = 2;

/**
 * A picture of an indicator: its parts at the newest time that has some, else the areas within, else its total over time.
 * A bar for each, never a line, for periods may be of unequal length. Null where two bars cannot be had.
 */
export function writeChart(
  indicator: Indicator,
  observations: readonly Observation[],
  context: ReportContext,
): Block | null {
  const bars = chooseBars(observations.filter(isFigure), context);
  if (bars === null) return null;
  const { chart, figures, nameOf } = bars;
  const [first] = figures;
  const shared = first === undefined ? [] : nameShared(chart, first, context);
  // The unit is said once, above: beside a bar there is little room.
  const unit = nameUnit(indicator.unitMeasure, context);
  const title = inBothLanguages((language) =>
    [indicator.name, ...shared, unit].map((part) => part[language]).join(', '),
  );
  const drawn = figures.map((figure) => ({ name: nameOf(figure), said: sayFigure(figure, context) }));
  return {
    block: 'CHART',
    chart,
    indicator: indicator.indicator,
    title,
    bars: drawn,
    alternative: sayBoth((language) => [
      words(`${title[language]}: `),
      ...drawn.flatMap(({ name, said }, place) => [
        words(`${place === 0 ? '' : '; '}${name[language]} — `),
        ...said[language],
      ]),
      words('.'),
    ]),
  };
}

function chooseBars(figures: readonly Figure[], { own, catalogue }: ReportContext): Bars | null {
  const ofOwn = figures.filter(({ refArea }) => refArea === own.refArea);
  const fewest = Math.min(...ofOwn.filter((each) => !isTotal(each)).map(countDimensions));
  const byCode = newestTogether(ofOwn.filter((each) => countDimensions(each) === fewest));
  const within = figures.filter(({ refArea }) => refArea !== own.refArea);
  const [firstWithin] = within;
  const byArea = newestTogether(
    within.filter(
      (each) => formatBreakdown(each.breakdown) === formatBreakdown(firstWithin?.breakdown ?? {}),
    ),
  );
  const offered: Bars[] = [
    {
      chart: 'BY_CODE',
      figures: byCode.toSorted((one, other) => compareBreakdowns(one, other, catalogue)),
      nameOf: ({ breakdown }) => nameBreakdown(breakdown, catalogue),
    },
    {
      chart: 'BY_REF_AREA',
      figures: byArea,
      nameOf: ({ refArea }) => catalogue.refArea(refArea).name,
    },
    {
      chart: 'BY_PERIOD',
      figures: ofOwn.filter(isTotal).toSorted((a, b) => compareTimePeriods(a.timePeriod, b.timePeriod)),
      nameOf: whenOf,
    },
  ];
  return offered.find((bars) => bars.figures.length >= FEWEST_BARS) ?? null;
}

/** What all bars share and therefore do not say. */
function nameShared(chart: ReportChartKind, first: Figure, { catalogue }: ReportContext): Headline[] {
  if (chart === 'BY_PERIOD') return [];
  const isByArea = chart === 'BY_REF_AREA' && !isTotal(first);
  return [...(isByArea ? [nameBreakdown(first.breakdown, catalogue)] : []), whenOf(first)];
}

const countDimensions = ({ breakdown }: Figure): number => Object.keys(breakdown).length;

const whenOf = (figure: Figure): Headline =>
  inBothLanguages((language) => formatWhenNote({ ...figure, periodAssumed: false }, language));

function sayFigure(figure: Figure, { catalogue }: ReportContext): Said {
  const unitMeasure = catalogue.unitMeasure(figure.unitMeasure);
  return sayBoth((language) => [
    {
      text: formatReported(figure, unitMeasure, language, { withUnit: false }),
      figures: [figure],
      derived: [],
    },
  ]);
}
