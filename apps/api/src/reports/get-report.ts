import { getReport } from '@korsetkish/contract';
import { implement } from '../http/implement.ts';
import { refuseUnknownCodes } from '../http/refuse-unknown-codes.ts';
import { findRefAreas } from '../ref-areas/find-ref-areas.ts';
import { namedRefAreas } from '../ref-areas/named-ref-areas.ts';
import { findReport } from './find-report.ts';
import { readReportOptions } from './read-report-options.ts';
import { reportFile } from './report-file.ts';

export const getReportRoute = implement(getReport, async ({ query }, { db, revision }) => {
  const { refArea, format, lang = 'kk' } = query;
  await refuseUnknownCodes([namedRefAreas(db, 'query.refArea', [refArea])]);
  const areas = await findRefAreas(db, revision, 'published');
  const area = areas.find((each) => each.refArea === refArea);
  if (area === undefined) throw new RangeError(`${refArea} is in the catalogue, and not among its areas`);
  const asked = await readReportOptions(query, area, db);
  const report = await findReport(db, revision, { refArea, ...asked });
  return format === 'json' ? report : reportFile(report, lang, new Date());
});
