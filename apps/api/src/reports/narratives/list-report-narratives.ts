import { listReportNarratives } from '@korsetkish/contract';
import { selectNarratives } from '@korsetkish/figures';
import { implement } from '../../http/implement.ts';
import { findAreaOfReport } from '../find-area-of-report.ts';
import { readReportOptions } from '../read-report-options.ts';
import { findReportNarratives } from './find-report-narratives.ts';

export const listReportNarrativesRoute = implement(
  listReportNarratives,
  async ({ query }, { db, revision }) => {
    const { refArea } = query;
    const area = await findAreaOfReport(db, revision, refArea);
    const { window, directions } = await readReportOptions(query, area, db);
    const standing = await findReportNarratives(db, refArea);
    const asked = standing.filter(({ direction }) => directions?.includes(direction) ?? true);
    return { narratives: selectNarratives(asked, window) };
  },
);
