import {
  formatBreakdown,
  type Indicator,
  type Observation,
  type RefArea,
  type UnitMeasure,
} from '@korsetkish/contract';
import { formatWhenNote } from '../headlines/format-clause.ts';
import { type Headline, inBothLanguages } from '../headlines/headline.ts';
import { nameBreakdown } from '../headlines/name-breakdown.ts';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import { compareBreakdowns } from './breakdown-order.ts';
import { formatReported, spellTenge } from './format-reported.ts';
import type { Block, Cell } from './report-block.ts';
import type { ReportContext } from './report-context.ts';
import { type Said, sayBoth } from './said.ts';

/** More columns than this do not stand upright on A4. */
const MOST_COLUMNS = 6;

const ROWS_NAME: Headline = { kk: 'Аумақ', ru: 'Территория' };

/**
 * Everything given of an indicator in areas within the report's own: an area a row, a column for each breakdown and time;
 * as many tables as it takes. What all cells share, period and unit, is said once, in the caption.
 * @param observations figures and gaps of the indicator, at least one
 */
export function writeAreas(
  indicator: Indicator,
  observations: readonly Observation[],
  context: ReportContext,
): Block[] {
  const { catalogue } = context;
  const columns = [...Map.groupBy(observations, nameColumn).values()].toSorted(([one], [other]) =>
    one && other ? compareColumns(one, other, context) : 0,
  );
  const unitMeasure = catalogue.unitMeasure(indicator.unitMeasure);
  const shared = shareOut(observations, unitMeasure);
  const areas = catalogue.refAreas.filter(({ refArea }) =>
    observations.some((each) => each.refArea === refArea),
  );
  return chunk(columns, MOST_COLUMNS).map((shown) => ({
    block: 'TABLE',
    caption: inBothLanguages((language) =>
      [indicator.name[language], ...shared.words.map((words) => words[language])].join(', '),
    ),
    rowsName: ROWS_NAME,
    columns: shown.map(([first]) => headColumn(first, shared, context, indicator)),
    rows: areas.map((area) => ({
      name: area.name,
      cells: shown.map((column) => writeCell(area, column, unitMeasure, shared)),
    })),
  }));
}

const nameColumn = ({ breakdown, timePeriod, scenario }: Observation): string =>
  [formatBreakdown(breakdown), scenario, timePeriod].join(' ');

function compareColumns(one: Observation, other: Observation, { catalogue }: ReportContext): number {
  return (
    compareBreakdowns(one, other, catalogue) ||
    Number(one.scenario === 'PLAN') - Number(other.scenario === 'PLAN') ||
    compareTimePeriods(one.timePeriod, other.timePeriod)
  );
}

/** What is true of every figure of a table. */
interface Shared {
  isOneTime: boolean;
  /** Figures printed in units and not in thousands are numbers alone under a caption that names the unit. */
  isUnitSaid: boolean;
  words: Headline[];
}

function shareOut(observations: readonly Observation[], unitMeasure: UnitMeasure): Shared {
  const [first] = observations;
  const isOneTime = observations.every(
    ({ timePeriod, scenario }) => timePeriod === first?.timePeriod && scenario === first.scenario,
  );
  const isUnitSaid = observations.every(({ unitMult }) => unitMult === 0);
  const { kk, ru } = unitMeasure.afterNumber;
  return {
    isOneTime,
    isUnitSaid,
    words: [
      ...(isOneTime && first !== undefined ? [whenOf(first)] : []),
      ...(isUnitSaid ? [{ kk: spellTenge(kk, 'kk'), ru: spellTenge(ru.many, 'ru') }] : []),
    ],
  };
}

/** That a period is assumed stands in a footnote. */
const whenOf = (figure: Observation): Headline =>
  inBothLanguages((language) => formatWhenNote({ ...figure, periodAssumed: false }, language));

function headColumn(
  first: Observation | undefined,
  { isOneTime }: Shared,
  { catalogue }: ReportContext,
  { shortName }: Indicator,
): Headline {
  if (first === undefined) return shortName;
  const code = nameBreakdown(first.breakdown, catalogue);
  const when = whenOf(first);
  return inBothLanguages((language) => {
    const parts = [code[language], ...(isOneTime ? [] : [when[language]])];
    return parts.filter((part) => part !== '').join(', ') || shortName[language];
  });
}

function writeCell(
  { refArea }: RefArea,
  column: readonly Observation[],
  unitMeasure: UnitMeasure,
  { isUnitSaid }: Shared,
): Cell<Said> {
  const figure = column.find((each) => each.refArea === refArea);
  if (figure === undefined) return null;
  return sayBoth((language) => [
    {
      text: formatReported(figure, unitMeasure, language, { withUnit: !isUnitSaid }),
      figures: [figure],
      derived: [],
    },
  ]);
}

function chunk<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, place) =>
    items.slice(place * size, (place + 1) * size),
  );
}
