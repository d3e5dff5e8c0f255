import type { CatalogueProblem } from '../catalogue-problem.ts';
import type { Catalogue } from '../reading/read-catalogue.ts';

/** A figure is stored exactly as printed, so its digits and `decimals` must tell the same. */
export function checkFigures({ observations, planVersions }: Catalogue, problems: CatalogueProblem[]): void {
  checkDigits(observations, problems);
  checkDigits(planVersions, problems);
}

type Printed = {
  file: string;
  readable: readonly { line: number; cells: { obs_value?: string; decimals?: number } }[];
};

function checkDigits({ file, readable }: Printed, problems: CatalogueProblem[]): void {
  for (const { line, cells } of readable) {
    const { obs_value: obsValue, decimals } = cells;
    if (obsValue === undefined || decimals === undefined) continue;
    const printed = obsValue.split('.')[1]?.length ?? 0;
    if (printed === decimals) continue;
    const reason = `"${obsValue}" has ${printed} digits after the point, not ${decimals}`;
    problems.push({ file, line, column: 'decimals', reason });
  }
}
