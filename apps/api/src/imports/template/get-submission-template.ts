import { getSubmissionTemplate, type SubmissionObservation } from '@korsetkish/contract';
import { buildCatalogue } from '@korsetkish/figures';
import { findCodelists } from '../../codelists/find-codelists.ts';
import { findUnitMeasures } from '../../codelists/find-unit-measures.ts';
import { Download } from '../../http/download.ts';
import { findRevision } from '../../http/find-revision.ts';
import { implementDesk } from '../../http/implement-desk.ts';
import { ProblemError } from '../../http/problem.ts';
import { findAllIndicators } from '../../indicators/find-indicators.ts';
import { findRefAreas } from '../../ref-areas/find-ref-areas.ts';
import { streamWorkbook, WORKBOOK_MEDIA_TYPE } from '../../spreadsheet/stream-workbook.ts';
import { findSubmission } from '../../submissions/find-submission.ts';
import { findSubmissionLines } from '../../submissions/find-submission-lines.ts';
import { keyOf } from '../../submissions/observation-key.ts';
import { SUBMISSION_READERS } from '../../submissions/refuse-outside-grants.ts';
import {
  SUBMISSION_OBSERVATION_INCLUDED,
  toSubmissionObservation,
} from '../../submissions/to-submission-observation.ts';
import { buildTemplate, type TemplateLine } from './build-template.ts';

export const getSubmissionTemplateRoute = implementDesk(
  getSubmissionTemplate,
  async ({ params, query: { lang } }, { db, session }) => {
    const row = await findSubmission(db, session, SUBMISSION_READERS, params.submission);
    const revision = await findRevision(db, 'published');
    if (revision === null) throw new ProblemError('not-ready');
    const [asked, rows, indicators, refAreas, codelists, unitMeasures] = await Promise.all([
      findSubmissionLines(db, revision, row),
      db.submissionObservation.findMany({
        where: { submissionId: row.id },
        orderBy: [{ indicator: { position: 'asc' } }, { refArea: { position: 'asc' } }, { breakdown: 'asc' }],
        include: SUBMISSION_OBSERVATION_INCLUDED,
      }),
      findAllIndicators(db, revision, 'published'),
      findRefAreas(db, revision, 'published'),
      findCodelists(db),
      findUnitMeasures(db),
    ]);
    const standing = new Map(rows.map(toSubmissionObservation).map((each) => [keyOf(each), each]));
    const names = buildCatalogue({ indicators, refAreas, codelists, unitMeasures });
    const lines = [
      ...asked.map(({ published, last, ...line }): TemplateLine => {
        const entered = standing.get(keyOf(line)) ?? null;
        standing.delete(keyOf(line));
        return { ...line, standing: entered, unitMult: (published ?? last)?.unitMult ?? 0 };
      }),
      ...[...standing.values()].map(asLine),
    ];
    return new Download({
      fileName: `korsetkish_${row.directionCode}_${row.refAreaCode}_${row.timePeriod.replace('/', '-')}.${lang}.xlsx`,
      contentType: WORKBOOK_MEDIA_TYPE,
      totalRows: lines.length,
      chunks: streamWorkbook([buildTemplate(lines, names, lang)], new Date()),
      nextCursor: null,
    });
  },
);

/** A figure that was entered without being asked for. */
function asLine(standing: SubmissionObservation): TemplateLine {
  const { indicator, refArea, breakdown, timePeriod, unitMult } = standing;
  return { indicator, refArea, breakdown, timePeriod, standing, unitMult };
}
