import { getReportEditionDifferences } from '@korsetkish/contract';
import { compareFigures, countChanges } from '@korsetkish/figures';
import { implement } from '../../http/implement.ts';
import { ProblemError, refuseField } from '../../http/problem.ts';
import { findEdition } from './find-edition.ts';

export const getReportEditionDifferencesRoute = implement(
  getReportEditionDifferences,
  async ({ params, query }, { db }) => {
    const before = await findEdition(db, params.edition);
    const after = await findEdition(db, query.with).catch((error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
      return refuseField(
        'query.with',
        ({ report, given }) => `${report.noSuchEdition} ${given(`${query.with}`)}`,
      );
    });
    const comparisons = compareFigures(before.report.figures, after.report.figures);
    return {
      before: before.edition,
      after: after.edition,
      counts: countChanges(comparisons),
      differences: comparisons.filter(({ change }) => change !== 'SAME'),
    };
  },
);
