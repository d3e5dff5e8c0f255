import { getSubmissionReport } from '@korsetkish/contract';
import { windowOfDraft } from '@korsetkish/figures';
import { findRevision } from '../http/find-revision.ts';
import { implementDesk } from '../http/implement-desk.ts';
import { ProblemError } from '../http/problem.ts';
import { findSubmission } from '../submissions/find-submission.ts';
import { SUBMISSION_READERS } from '../submissions/refuse-outside-grants.ts';
import { findReport } from './find-report.ts';
import { readReportOptions } from './read-report-options.ts';
import { reportFile } from './report-file.ts';

export const getSubmissionReportRoute = implementDesk(
  getSubmissionReport,
  async ({ params, query }, { db, session }) => {
    const submission = await findSubmission(db, session, SUBMISSION_READERS, params.submission);
    const revision = await findRevision(db, 'published');
    if (revision === null) throw new ProblemError('not-ready');
    const { refAreaCode: refArea, directionCode, timePeriod } = submission;
    const defaultWindow = windowOfDraft(timePeriod);
    const { window, directions = [directionCode] } = await readReportOptions(query, { defaultWindow }, db);
    const report = await findReport(db, revision, { refArea, window, directions, submission });
    const { format, lang = 'kk' } = query;
    return format === 'json' ? report : reportFile(report, format, lang, new Date());
  },
);
