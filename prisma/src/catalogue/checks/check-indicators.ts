import type { AggregationRule, Measure } from '@korsetkish/contract';
import type { CatalogueProblem } from '../catalogue-problem.ts';
import type { Catalogue } from '../reading/read-catalogue.ts';

/** The only sound way to combine each kind of quantity. */
const RULES: Record<Measure, { over_areas: AggregationRule; over_time: AggregationRule }> = {
  FLOW: { over_areas: 'SUM', over_time: 'SUM' },
  STOCK: { over_areas: 'SUM', over_time: 'LAST' },
  RATE: { over_areas: 'RECOMPUTE', over_time: 'RECOMPUTE' },
  PRICE: { over_areas: 'RECOMPUTE', over_time: 'RECOMPUTE' },
};

/** Rules follow the measure; both lists of dimensions agree; a ratio belongs to a rate or price and to no one else. */
export function checkIndicators(catalogue: Catalogue, problems: CatalogueProblem[]): void {
  checkRules(catalogue, problems);
  checkDimensions(catalogue, problems);
  checkRatios(catalogue, problems);
}

function checkRules({ indicators: { file, readable } }: Catalogue, problems: CatalogueProblem[]): void {
  for (const { line, cells } of readable) {
    const { measure } = cells;
    if (measure === undefined) continue;
    for (const column of ['over_areas', 'over_time'] as const) {
      const given = cells[column];
      const right = RULES[measure][column];
      if (given === undefined || given === right) continue;
      problems.push({
        file,
        line,
        column,
        reason: `${measure} goes with ${right}, not with ${given}`,
        rule: 'RULES_FOLLOW_MEASURE',
      });
    }
  }
}

function checkDimensions({ indicators, indicatorDimensions }: Catalogue, problems: CatalogueProblem[]): void {
  const kindGiven = new Set(
    indicatorDimensions.readable.map(({ raw }) => `${raw.indicator} ${raw.dimension}`),
  );
  const used = new Set<string>();
  const known = new Set<string>();
  for (const { line, raw, cells } of indicators.readable) {
    known.add(raw.indicator ?? '');
    for (const dimension of cells.dimensions ?? []) {
      used.add(`${raw.indicator} ${dimension}`);
      if (kindGiven.has(`${raw.indicator} ${dimension}`)) continue;
      const reason = `${indicatorDimensions.file} does not say how the codes of ${dimension} stand to the total`;
      problems.push({
        file: indicators.file,
        line,
        column: 'dimensions',
        reason,
        rule: 'DIMENSION_KIND_NOT_SAID',
      });
    }
  }
  for (const { line, raw } of indicatorDimensions.readable) {
    if (!known.has(raw.indicator ?? '') || used.has(`${raw.indicator} ${raw.dimension}`)) continue;
    const reason = `${indicators.file} does not name ${raw.dimension} among the dimensions of ${raw.indicator}`;
    problems.push({
      file: indicatorDimensions.file,
      line,
      column: 'dimension',
      reason,
      rule: 'DIMENSION_NOT_NAMED',
    });
  }
}

function checkRatios({ indicators, ratios }: Catalogue, problems: CatalogueProblem[]): void {
  const measureOf = new Map(indicators.readable.map(({ raw, cells }) => [raw.indicator, cells.measure]));
  for (const { line, cells } of ratios.readable) {
    const { indicator } = cells;
    const measure = measureOf.get(indicator);
    if (measure === 'FLOW' || measure === 'STOCK') {
      const reason = `${indicator} is a ${measure}; only a RATE or a PRICE is a ratio`;
      problems.push({ file: ratios.file, line, column: 'indicator', reason, rule: 'RATIO_OF_AMOUNT' });
    }
    for (const column of ['numerator', 'denominator'] as const) {
      if (indicator === undefined || cells[column] !== indicator) continue;
      problems.push({
        file: ratios.file,
        line,
        column,
        reason: 'is the ratio itself',
        rule: 'RATIO_OF_ITSELF',
      });
    }
  }
}
