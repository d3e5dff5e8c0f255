import { getReport } from '@korsetkish/contract';
import { implement } from '../http/implement.ts';
import { findAreaOfReport } from './find-area-of-report.ts';
import { findReport } from './find-report.ts';
import { readReportOptions } from './read-report-options.ts';
import { reportFile } from './report-file.ts';

export const getReportRoute = implement(getReport, async ({ query }, { db, revision }) => {
  const { refArea, format, lang = 'kk' } = query;
  const area = await findAreaOfReport(db, revision, refArea);
  const asked = await readReportOptions(query, area, db);
  const report = await findReport(db, revision, { refArea, ...asked });
  return format === 'json' ? report : reportFile(report, format, lang, new Date());
});
