import type { Observation } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { keyOn } from './gather-headers.ts';
import type { PivotHeader, PivotLayout, PivotTable, PivotTotal } from './pivot.ts';
import { isBaseDimension, memberOf, type PivotDimension, splitDimension } from './pivot-dimension.ts';
import { totalOver } from './total-over.ts';
import type { TotalScope } from './whole.ts';

type Totals = Pick<PivotTable, 'totalOfRow' | 'totalOfColumn' | 'totalOfTable'>;

/** What is shown of one indicator in one scenario. Its totals depend on nothing else that stands in the table. */
interface Measured {
  shown: readonly Observation[];
  /** What its totals are made of. */
  counted: readonly Observation[];
  /** The dimensions in which what is shown differs. */
  varied: ReadonlySet<PivotDimension>;
  scope: TotalScope;
}

/**
 * Prepares the totals of a table; each is worked out once, when it is first asked for.
 *
 * @param observations what the table shows
 * @param held the same in every breakdown, for totals over codes
 */
export function prepareTotals(
  observations: readonly Observation[],
  held: readonly Observation[],
  layout: Pick<PivotLayout, 'rows' | 'columns'>,
  given: { catalogue: Catalogue; ratioBases: readonly Observation[] },
): Totals {
  const [rows, columns] = [layout.rows.flatMap(splitDimension), layout.columns.flatMap(splitDimension)];
  const heldBy = Map.groupBy(held, measuredAs);
  const measured = [...Map.groupBy(observations, measuredAs)].map(([key, shown]) =>
    readMeasured(shown, heldBy.get(key) ?? [], [...rows, ...columns], given),
  );
  const ofRow = totalsOfLines(measured, keyOn(layout.rows), columns);
  const ofColumn = totalsOfLines(measured, keyOn(layout.columns), rows);
  const ofTable = totalsOfLines(measured, keyOn([]), [...rows, ...columns]);
  return {
    totalOfRow: ({ key }) => ofRow(key),
    totalOfColumn: ({ key }) => ofColumn(key),
    totalOfTable: () => ofTable(''),
  };
}

const measuredAs = ({ indicator, scenario }: Observation): string => `${indicator} ${scenario}`;

function readMeasured(
  shown: readonly Observation[],
  held: readonly Observation[],
  placed: readonly PivotDimension[],
  given: Pick<TotalScope, 'catalogue' | 'ratioBases'>,
): Measured {
  const members = (dimension: PivotDimension) => new Set(shown.map((each) => memberOf(each, dimension)));
  const shownIn = new Map(placed.map((dimension) => [dimension, members(dimension)]));
  const varied = new Set(placed.filter((dimension) => (shownIn.get(dimension)?.size ?? 0) > 1));
  const counted = held.filter((each) =>
    [...shownIn].every(([dimension, codes]) => {
      // A total over codes is that of the indicator, whichever codes are shown; any other is of what is shown.
      const isAnyCounted = varied.has(dimension) && !isBaseDimension(dimension);
      return isAnyCounted || codes.has(memberOf(each, dimension));
    }),
  );
  const scope = {
    ...given,
    refAreas: [...members('REF_AREA')],
    timePeriods: [...members('TIME_PERIOD')],
  };
  return { shown, counted, varied, scope };
}

/** Totals of lines by key, over some of the dimensions. A line that shows several things measured has none. */
function totalsOfLines(
  measured: readonly Measured[],
  keyOf: (observation: Observation) => string,
  over: readonly PivotDimension[],
): (key: PivotHeader['key']) => PivotTotal {
  const lines = new Map<string, { each: Measured; counted: readonly Observation[] }[]>();
  for (const each of measured) {
    const counted = Map.groupBy(each.counted, keyOf);
    for (const key of new Set(each.shown.map(keyOf))) {
      lines.set(key, [...(lines.get(key) ?? []), { each, counted: counted.get(key) ?? [] }]);
    }
  }
  const known = new Map<string, PivotTotal>();
  return (key) => {
    const total = known.get(key) ?? totalOfLine(lines.get(key) ?? [], over);
    known.set(key, total);
    return total;
  };
}

function totalOfLine(
  [only, another]: readonly { each: Measured; counted: readonly Observation[] }[],
  over: readonly PivotDimension[],
): PivotTotal {
  if (another) return { result: 'NOT_ADDITIVE', reason: 'DIFFERENT_SERIES' };
  if (!only) return { result: 'NO_FIGURE', observation: null };
  const { each, counted } = only;
  return totalOver(
    counted,
    over.filter((dimension) => each.varied.has(dimension)),
    each.scope,
  );
}
