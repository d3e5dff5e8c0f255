import { formatBreakdown, type Indicator, type LocalizedText, type Observation } from '@korsetkish/contract';
import { formatWhenNote } from '../headlines/format-clause.ts';
import { type Headline, inBothLanguages } from '../headlines/headline.ts';
import { nameBreakdown } from '../headlines/name-breakdown.ts';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import { compareBreakdowns, isTotal } from './breakdown-order.ts';
import { formatReported, spellTenge } from './format-reported.ts';
import type { Block, Cell } from './report-block.ts';
import type { ReportContext } from './report-context.ts';
import { type Said, sayBoth } from './said.ts';

/** More columns than this do not stand upright on A4. */
const MOST_COLUMNS = 6;

/** What the rows of a table are, and by what its columns differ. */
interface Axes {
  rowsName: Headline;
  /** Names of the rows, and which figures are theirs, in the order in which they stand. */
  rows: { name: Headline; holds: (figure: Observation) => boolean }[];
  columnOf: (figure: Observation) => string;
  nameColumn: (figure: Observation) => Headline;
  /** What all cells share besides the indicator. */
  shared: Headline[];
}

/**
 * Everything given of an indicator in areas within the report's own: an area a row, a column for each breakdown and time.
 * @param observations figures and gaps of the indicator, at least one
 */
export function writeAreas(
  indicator: Indicator,
  observations: readonly Observation[],
  context: ReportContext,
): Block[] {
  const { catalogue } = context;
  const [first] = observations;
  const isOneTime = observations.every((each) => timeOf(each) === (first && timeOf(first)));
  const areas = catalogue.refAreas.filter(({ refArea }) =>
    observations.some((each) => each.refArea === refArea),
  );
  return writeTables(indicator, observations, context, {
    rowsName: { kk: 'Аумақ', ru: 'Территория' },
    rows: areas.map(({ refArea, name }) => ({ name, holds: (figure) => figure.refArea === refArea })),
    columnOf: (figure) => `${formatBreakdown(figure.breakdown)} ${timeOf(figure)}`,
    nameColumn: (figure) => {
      const parts = [
        ...(isTotal(figure) ? [] : [nameBreakdown(figure.breakdown, catalogue)]),
        ...(isOneTime ? [] : [whenOf(figure)]),
      ];
      return parts.length === 0 ? indicator.shortName : joinNames(parts);
    },
    shared: isOneTime && first !== undefined ? [whenOf(first)] : [],
  });
}

/**
 * Everything given of an indicator in one area: a time a row, plans last, a column for each breakdown.
 * @param observations figures and gaps of the indicator in one area, at least one
 * @param whose the area, where it is not the report's own
 */
export function writeTimes(
  indicator: Indicator,
  observations: readonly Observation[],
  context: ReportContext,
  whose: LocalizedText | null,
): Block[] {
  const times = Map.groupBy(observations.toSorted(compareTimes), timeOf);
  const rows = [...times].flatMap(([time, [first]]) =>
    first === undefined
      ? []
      : [{ name: whenOf(first), holds: (figure: Observation) => timeOf(figure) === time }],
  );
  return writeTables(indicator, observations, context, {
    rowsName: { kk: 'Кезең', ru: 'Период' },
    rows,
    columnOf: (figure) => formatBreakdown(figure.breakdown),
    nameColumn: (figure) =>
      isTotal(figure) ? { kk: 'Барлығы', ru: 'Всего' } : nameBreakdown(figure.breakdown, context.catalogue),
    shared: whose === null ? [] : [whose],
  });
}

const timeOf = ({ scenario, timePeriod }: Observation): string => `${scenario} ${timePeriod}`;

/** That a period is assumed stands in a footnote. */
const whenOf = (figure: Observation): Headline =>
  inBothLanguages((language) => formatWhenNote({ ...figure, periodAssumed: false }, language));

function compareTimes(one: Observation, other: Observation): number {
  const byScenario = Number(one.scenario === 'PLAN') - Number(other.scenario === 'PLAN');
  return byScenario || compareTimePeriods(one.timePeriod, other.timePeriod);
}

const joinNames = (names: readonly Headline[]): Headline =>
  inBothLanguages((language) => names.map((name) => name[language]).join(', '));

/** As many tables as the columns take. The unit is said once, in the caption, where all figures are printed in units. */
function writeTables(
  indicator: Indicator,
  observations: readonly Observation[],
  context: ReportContext,
  { rowsName, rows, columnOf, nameColumn, shared }: Axes,
): Block[] {
  const { catalogue } = context;
  const isUnitSaid = observations.every(({ unitMult }) => unitMult === 0);
  const ordered = observations.toSorted(
    (one, other) => compareBreakdowns(one, other, catalogue) || compareTimes(one, other),
  );
  const columns = [...Map.groupBy(ordered, columnOf).values()];
  return chunk(columns, MOST_COLUMNS).map((shown) => ({
    block: 'TABLE',
    caption: joinNames([
      indicator.name,
      ...shared,
      ...(isUnitSaid ? [nameUnit(indicator.unitMeasure, context)] : []),
    ]),
    rowsName,
    columns: shown.flatMap(([first]) => (first === undefined ? [] : [nameColumn(first)])),
    rows: rows.map(({ name, holds }) => ({
      name,
      cells: shown.map((column) => writeCell(column.find(holds), isUnitSaid, context)),
    })),
  }));
}

export function nameUnit(unitMeasure: string, { catalogue }: ReportContext): Headline {
  const { kk, ru } = catalogue.unitMeasure(unitMeasure).afterNumber;
  return { kk: spellTenge(kk, 'kk'), ru: spellTenge(ru.many, 'ru') };
}

function writeCell(
  figure: Observation | undefined,
  isUnitSaid: boolean,
  { catalogue }: ReportContext,
): Cell<Said> {
  if (figure === undefined) return null;
  const unitMeasure = catalogue.unitMeasure(figure.unitMeasure);
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
