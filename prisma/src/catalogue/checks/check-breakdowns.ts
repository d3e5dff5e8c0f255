import { parseBreakdown } from '@korsetkish/contract';
import type { CatalogueProblem } from '../catalogue-problem.ts';
import type { Catalogue } from '../reading/read-catalogue.ts';
import { explainUnknown } from './find-nearest.ts';

type BrokenDown = {
  file: string;
  readable: readonly { line: number; cells: { indicator?: string | null; breakdown?: string | null } }[];
};

/** A breakdown may use only the dimensions of its indicator, and only their codes. */
export function checkBreakdowns(catalogue: Catalogue, problems: CatalogueProblem[]): void {
  const dimensionsOf = Map.groupBy(catalogue.indicators.readable, ({ raw }) => raw.indicator ?? '');
  const codesOf = Map.groupBy(catalogue.codelists.readable, ({ raw }) => raw.dimension ?? '');

  const isDimensionOf = (indicator: string, dimension: string) =>
    dimensionsOf.get(indicator)?.some(({ cells }) => cells.dimensions?.includes(dimension)) ?? true;

  const brokenDown: BrokenDown[] = [
    catalogue.observations,
    catalogue.planVersions,
    catalogue.notes,
    catalogue.annotations,
    catalogue.relationTerms,
    catalogue.findingFigures,
    catalogue.actionFigures,
  ];
  for (const { file, readable } of brokenDown) {
    for (const { line, cells } of readable) {
      const { indicator, breakdown } = cells;
      for (const [dimension, code] of Object.entries(parseBreakdown(breakdown ?? '') ?? {})) {
        const codes = codesOf.get(dimension)?.map(({ raw }) => raw.code ?? '') ?? [];
        if (indicator != null && !isDimensionOf(indicator, dimension)) {
          problems.push({
            file,
            line,
            column: 'breakdown',
            reason: `${indicator} has no dimension ${dimension}`,
            rule: 'NOT_ITS_DIMENSION',
          });
        } else if (!codes.includes(code)) {
          const reason = `${dimension}: ${explainUnknown(code, codes)}`;
          problems.push({ file, line, column: 'breakdown', reason, rule: 'UNKNOWN_CODE' });
        }
      }
    }
  }

  for (const { line, cells } of catalogue.relationTerms.readable) {
    const { indicator, every_code: dimension } = cells;
    if (indicator == null || !dimension || isDimensionOf(indicator, dimension)) continue;
    const reason = `${indicator} has no dimension ${dimension}`;
    problems.push({
      file: catalogue.relationTerms.file,
      line,
      column: 'every_code',
      reason,
      rule: 'NOT_ITS_DIMENSION',
    });
  }
}
