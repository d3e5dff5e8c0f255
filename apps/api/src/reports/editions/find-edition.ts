import type { ReportEdition } from '@korsetkish/contract';
import { Report, ReportTemplate } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import * as z from 'zod';
import { ProblemError } from '../../http/problem.ts';
import { EDITION_SELECTED, toReportEdition } from './to-report-edition.ts';

/** An edition with everything that was frozen but its files. */
export type FrozenReport = {
  edition: ReportEdition;
  report: Report;
  /** Numbers of the revisions that brought its figures, in their order. */
  publishedIn: number[];
  templates: ReportTemplate[];
};

/** @throws ProblemError (404) when there is none */
export async function findEdition(db: Database, id: number): Promise<FrozenReport> {
  const row = await db.reportEdition.findUnique({
    where: { id },
    select: { ...EDITION_SELECTED, content: true, publishedIn: true, templates: true },
  });
  if (row === null) throw new ProblemError('not-found');
  return {
    edition: toReportEdition(row),
    report: Report.parse(row.content),
    publishedIn: row.publishedIn,
    templates: z.array(ReportTemplate).parse(row.templates),
  };
}
