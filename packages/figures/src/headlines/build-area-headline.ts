import { type DimensionKind, formatBreakdown, type Indicator, type Observation } from '@korsetkish/contract';
import { aggregateOverCodes } from '../aggregation/aggregate-over-codes.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Figure, isFigure } from '../quantity/quantity.ts';
import { buildLargestPartHeadline } from './build-largest-part-headline.ts';
import { buildLevelsHeadline, type Comparator } from './build-levels-headline.ts';
import { buildPartsHeadline } from './build-parts-headline.ts';
import { buildSeriesHeadline } from './build-series-headline.ts';
import type { Headline, HeadlineSubject, NamedFigure } from './headline.ts';
import { nameBreakdown, nameWithCode } from './name-breakdown.ts';
import { bySize, isNewer, isSameTime, newestOf, newestTogether } from './newest-figures.ts';

export interface AreaHeadline {
  subject: HeadlineSubject;
  indicator: Indicator;
  /** Figures and gaps of one area, at least one. */
  observations: readonly Observation[];
  /** Other areas, to stand beside the levels of the subject's total. */
  comparators: readonly Comparator[];
  catalogue: Catalogue;
}

/** One area's figures in a sentence, by how the codes of the indicator's dimensions stand to its total. */
export function buildAreaHeadline(area: AreaHeadline): Headline {
  const { subject, observations, comparators } = area;
  const figures = observations.filter(isFigure);
  if (figures.length === 0) return buildLevelsHeadline({ subject, figures: observations, comparators });
  const fewest = Math.min(...figures.map(countDimensions));
  const tops = figures.filter((figure) => countDimensions(figure) === fewest);
  const series = Map.groupBy(tops, ({ breakdown }) => formatBreakdown(breakdown));
  if (series.size > 1)
    return buildSumHeadline(area, tops) ?? buildSeparateHeadline(area, [...series.values()]);
  return buildTotalHeadline(
    area,
    tops,
    figures.filter((figure) => countDimensions(figure) === fewest + 1),
  );
}

/** Several codes without a printed total: their sum, called one; null where they are not to be added. */
function buildSumHeadline(
  { subject, indicator, catalogue }: AreaHeadline,
  tops: readonly Figure[],
): Headline | null {
  const groups = newestTogether(tops);
  const [first] = groups;
  const [dimension] = Object.keys(first?.breakdown ?? {});
  if (first === undefined || dimension === undefined) return null;
  const codelist = catalogue.dimension(dimension);
  const sum = aggregateOverCodes({ indicator, codelist, observations: groups });
  if (sum.result !== 'SUM_OF_PRINTED_GROUPS' || sum.groups < 2) return null;
  return buildLargestPartHeadline({
    subject,
    total: { ...first, ...sum.total },
    addedGroups: sum.groups,
    parts: nameParts(sum.observations, catalogue),
  });
}

/** Several codes that are not added: the newest figure of each. */
function buildSeparateHeadline(
  { subject, catalogue }: AreaHeadline,
  series: readonly (readonly Figure[])[],
): Headline {
  const newest = series.flatMap((figures) => newestOf(figures) ?? []);
  return buildPartsHeadline({ subject, parts: nameParts(bySize(newest), catalogue), total: null });
}

/** A total, printed or of the only code held, with the parts of it that are printed. */
function buildTotalHeadline(
  area: AreaHeadline,
  totals: readonly Figure[],
  allParts: readonly Figure[],
): Headline {
  const { indicator, catalogue, comparators } = area;
  const subject = nameCode(area.subject, totals, catalogue);
  const parts = newestTogether(allParts);
  const [firstPart] = parts;
  const total = totals.find((each) => firstPart !== undefined && isSameTime(each, firstPart));
  const kind = firstPart === undefined ? null : kindOfPart(indicator, firstPart, total);
  if (total !== undefined && kind === 'PARTITION') {
    return buildLargestPartHeadline({
      subject,
      total,
      addedGroups: null,
      parts: nameParts(parts, catalogue),
      otherTotals: totals.filter((each) => isNewer(each, total)),
    });
  }
  const hasPlan = totals.some(({ scenario }) => scenario === 'PLAN');
  if (total !== undefined && kind === 'OF_WHICH' && !hasPlan) {
    return buildPartsHeadline({ subject, total, parts: nameParts(bySize(parts), catalogue) });
  }
  return buildSeriesHeadline({ subject, indicator, observations: totals, comparators, catalogue });
}

function countDimensions({ breakdown }: Observation): number {
  return Object.keys(breakdown).length;
}

/** A series of one code is called by it. */
function nameCode(
  subject: HeadlineSubject,
  [first]: readonly Figure[],
  catalogue: Catalogue,
): HeadlineSubject {
  if (first === undefined || countDimensions(first) === 0) return subject;
  return { ...subject, name: nameWithCode(subject.name, nameBreakdown(first.breakdown, catalogue)) };
}

/** How the dimension that a part adds to its total is declared for the indicator. */
function kindOfPart(indicator: Indicator, part: Figure, total: Figure | undefined): DimensionKind | null {
  const added = Object.keys(part.breakdown).find((dimension) => !(dimension in (total?.breakdown ?? {})));
  return indicator.dimensions.find(({ dimension }) => dimension === added)?.kind ?? null;
}

function nameParts(figures: readonly Figure[], catalogue: Catalogue): NamedFigure[] {
  return figures.map((figure) => ({ name: nameBreakdown(figure.breakdown, catalogue), figure }));
}
