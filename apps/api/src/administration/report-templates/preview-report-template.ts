import { previewReportTemplate } from '@korsetkish/contract';
import { findCatalogueRows, findNewProblems } from '@korsetkish/prisma';
import { findRevision } from '../../http/find-revision.ts';
import { implementDesk } from '../../http/implement-desk.ts';
import { ProblemError } from '../../http/problem.ts';
import { findAreaOfReport } from '../../reports/find-area-of-report.ts';
import { findReport } from '../../reports/find-report.ts';
import { readReportOptions } from '../../reports/read-report-options.ts';
import { replaceRows } from '../entries.ts';
import { refuseProblems } from '../say-problems.ts';
import { reportTemplateThing } from '../things/report-template.ts';

export const previewReportTemplateRoute = implementDesk(
  previewReportTemplate,
  async ({ query, body }, { db }) => {
    const rows = await db.$transaction(findCatalogueRows, { isolationLevel: 'RepeatableRead' });
    const drafts = reportTemplateThing.toRows(body);
    refuseProblems(
      findNewProblems(rows, replaceRows(reportTemplateThing, rows, body.direction, drafts)),
      drafts,
    );
    const revision = await findRevision(db, 'published');
    if (revision === null) throw new ProblemError('not-ready');
    const { refArea } = query;
    const area = await findAreaOfReport(db, revision, refArea);
    const { window } = await readReportOptions(query, area, db);
    const { direction, text } = body;
    return findReport(db, revision, {
      refArea,
      window,
      directions: [direction],
      templates: [{ direction, text }],
    });
  },
);
