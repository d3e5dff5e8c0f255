import type { Check, Observation, Report, ReportTemplate, TimeWindow } from '@korsetkish/contract';
import { buildReport, type Catalogue, evaluateInSteps, keyOfFigure } from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import { findChecks } from '../checks/find-checks.ts';
import { findRelations } from '../checks/find-relations.ts';
import { finishInSlices } from '../checks/finish-in-slices.ts';
import type { NewestRevision } from '../http/find-revision.ts';
import { findFiguresOnTheirWay } from '../submissions/review/find-figures-on-their-way.ts';
import type { SubmissionRow } from '../submissions/to-submission.ts';
import { findReportCatalogue } from './find-report-catalogue.ts';
import { findReportObservations } from './find-report-observations.ts';
import { findReportTemplates } from './find-report-templates.ts';
import { findReportNarratives } from './narratives/find-report-narratives.ts';

/** What a report is about. */
export type ReportAsked = {
  refArea: string;
  window: TimeWindow;
  /** Left out: all. */
  directions?: readonly string[] | undefined;
  /** Left out: those of the catalogue. */
  templates?: readonly ReportTemplate[];
  /** Its figures are said as if they were published. */
  submission?: SubmissionRow;
};

/** The report of an area and a window from what is published in a revision, and from a draft where one is named. */
export async function findReport(
  db: Database,
  revision: NewestRevision,
  { refArea, window, directions, submission, ...asked }: ReportAsked,
): Promise<Report> {
  const [catalogue, templates, narratives] = await Promise.all([
    findReportCatalogue(db, revision),
    asked.templates ?? findReportTemplates(db),
    findReportNarratives(db, refArea),
  ]);
  const published = await findReportObservations(db, revision, refArea, catalogue);
  const { observations, checks } =
    submission === undefined
      ? { observations: published, checks: await findPublishedChecks(db, revision) }
      : await withDraft(db, submission, published, catalogue);
  return buildReport({
    ...{ refArea, window, catalogue, templates, narratives, observations, checks },
    ...(directions && { directions }),
    revision: revision.number,
    submission: submission?.id ?? null,
  });
}

async function findPublishedChecks(db: Database, revision: NewestRevision): Promise<Check[]> {
  const { placed } = await findChecks(db, revision, 'published');
  return placed.map(({ check }) => check);
}

/** A draft's figures in the place of the published ones, and how relations come out then. */
async function withDraft(
  db: Database,
  submission: SubmissionRow,
  published: readonly Observation[],
  catalogue: Catalogue,
): Promise<{ observations: Observation[]; checks: Check[] }> {
  const drafted = await findFiguresOnTheirWay(db, submission, null, catalogue);
  const replaced = new Set(drafted.map(keyOfFigure));
  const observations = [...published.filter((each) => !replaced.has(keyOfFigure(each))), ...drafted];
  const relations = await findRelations(db);
  const { checks } = await finishInSlices(evaluateInSteps(relations, observations, catalogue));
  return { observations, checks };
}
