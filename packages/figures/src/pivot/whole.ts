import {
  formatBreakdown,
  type Indicator,
  type KatoCode,
  type Observation,
  type RefAreaLevel,
  type TimePeriod,
  TOTAL,
} from '@korsetkish/contract';
import { aggregateOverAreas } from '../aggregation/aggregate-over-areas.ts';
import { aggregateOverCodes } from '../aggregation/aggregate-over-codes.ts';
import { aggregateOverTime } from '../aggregation/aggregate-over-time.ts';
import type { Aggregation, RatioParts, SumOfPrintedGroups } from '../aggregation/aggregation.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { isSamePeriod } from '../periods/period-contains.ts';
import { coverPeriod } from './cover-period.ts';
import { findAreaWhole } from './find-area-whole.ts';
import type { NoTotalReason } from './pivot.ts';
import type { PivotDimension } from './pivot-dimension.ts';

/** What totals must know besides the observations themselves. */
export interface TotalScope {
  catalogue: Catalogue;
  /** The areas and periods of the axis that the total is over; its whole is theirs. */
  refAreas: readonly KatoCode[];
  timePeriods: readonly TimePeriod[];
  /** Figures that rates and prices may be recomputed from, of any area and period. */
  ratioBases: readonly Observation[];
}

/** What the members of a dimension make together. */
export interface Whole {
  /** The member that is the whole itself, where the axis may show it. */
  member: string | null;
  /** Of areas: the level of the parts, null where they are of several. */
  level: RefAreaLevel | null;
  /** Adds the parts by the rule of their indicator. */
  add: (parts: readonly Observation[]) => Aggregation | SumOfPrintedGroups;
}

/**
 * The whole of a dimension for some observations: the printed total of codes, the area around areas, the period from the
 * first day of periods to their last.
 *
 * @param inner dimensions already added over
 */
export function findWhole(
  over: PivotDimension,
  inner: readonly PivotDimension[],
  observations: readonly Observation[],
  scope: TotalScope,
): Whole | { reason: NoTotalReason } {
  const { catalogue } = scope;
  const [first] = observations;
  if (!first) return { reason: 'NO_RULE' };
  const indicator = catalogue.indicator(first.indicator);
  if (isNeverAdded(over, indicator, scope)) return { reason: 'RATE_OR_PRICE' };
  // Numerator and denominator are recomputed for what is printed alike, never for what was itself added up.
  const ratio = (parts: readonly Observation[]) =>
    inner.length === 0 ? gatherRatio(indicator, parts, over, scope) : {};
  switch (over) {
    case 'REF_AREA': {
      const found = findAreaWhole(scope.refAreas, first.timePeriod, catalogue);
      if (found === null) return { reason: 'NO_COMMON_WHOLE' };
      const [level, ...others] = new Set(found.parts.map((part) => part.level));
      const areas = found.parts;
      return {
        member: found.whole,
        level: level === undefined || others.length > 0 ? null : level,
        add: (parts) => aggregateOverAreas({ indicator, areas, observations: parts, ...ratio(parts) }),
      };
    }
    case 'TIME_PERIOD': {
      const timePeriod = coverPeriod(scope.timePeriods);
      return {
        member: scope.timePeriods.find((each) => isSamePeriod(each, timePeriod)) ?? null,
        level: null,
        add: (parts) => aggregateOverTime({ indicator, timePeriod, observations: parts, ...ratio(parts) }),
      };
    }
    default: {
      const codelist = catalogue.dimension(over);
      return {
        member: TOTAL,
        level: null,
        add: (parts) => aggregateOverCodes({ indicator, codelist, observations: parts }),
      };
    }
  }
}

/**
 * A rate or price of which no numerator is held has no total over areas or time, and the figure printed for the whole,
 * one of the rows itself, does not become one by being repeated under them.
 */
function isNeverAdded(
  over: PivotDimension,
  { overAreas, overTime, ratio }: Indicator,
  { ratioBases }: TotalScope,
): boolean {
  const rule = { REF_AREA: overAreas, TIME_PERIOD: overTime }[over];
  const isHeld = ratioBases.some(({ indicator }) => indicator === ratio?.numerator);
  return rule === 'RECOMPUTE' && !isHeld;
}

/** The figures that a rate or price is recomputed from, alike with its parts in all but what is added over. */
function gatherRatio(
  { ratio }: Indicator,
  parts: readonly Observation[],
  over: PivotDimension,
  { catalogue, ratioBases }: TotalScope,
): { ratioParts?: RatioParts } {
  const [first] = parts;
  if (!first || ratio === null) return {};
  const breakdown = formatBreakdown(first.breakdown);
  const isAlike = (base: Observation): boolean =>
    base.layer === first.layer &&
    base.scenario === first.scenario &&
    formatBreakdown(base.breakdown) === breakdown &&
    (over === 'TIME_PERIOD'
      ? base.refArea === first.refArea
      : isSamePeriod(base.timePeriod, first.timePeriod));
  const sideOf = (code: string) => ({
    indicator: catalogue.indicator(code),
    observations: ratioBases.filter((base) => base.indicator === code && isAlike(base)),
  });
  const decimals = Math.max(...parts.map((part) => part.decimals));
  return {
    ratioParts: { numerator: sideOf(ratio.numerator), denominator: sideOf(ratio.denominator), decimals },
  };
}
