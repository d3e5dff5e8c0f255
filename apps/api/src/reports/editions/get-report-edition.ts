import { getReportEdition } from '@korsetkish/contract';
import { findNewerFigures } from '@korsetkish/figures';
import { implement } from '../../http/implement.ts';
import { findReportCatalogue } from '../find-report-catalogue.ts';
import { findReportObservations } from '../find-report-observations.ts';
import { findEdition } from './find-edition.ts';

export const getReportEditionRoute = implement(getReportEdition, async ({ params }, { db, revision }) => {
  const frozen = await findEdition(db, params.edition);
  const catalogue = await findReportCatalogue(db, revision);
  const held = await findReportObservations(db, revision, frozen.report.refArea, catalogue);
  return {
    ...frozen,
    revision: revision.number,
    newer: findNewerFigures(frozen.report, held, catalogue),
  };
});
