import { createReportEdition, type ReportEdition } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { namedDirections } from '../../directions/named-directions.ts';
import { findRevision, type NewestRevision } from '../../http/find-revision.ts';
import { implementDesk } from '../../http/implement-desk.ts';
import { ProblemError, refuseField } from '../../http/problem.ts';
import { refuseUnknownCodes } from '../../http/refuse-unknown-codes.ts';
import { readWindow } from '../../observations/read-window.ts';
import { namedRefAreas } from '../../ref-areas/named-ref-areas.ts';
import { findReport } from '../find-report.ts';
import { freezeReport } from './freeze-report.ts';
import { refuseUnlessApproved } from './refuse-unless-approved.ts';

export const createReportEditionRoute = implementDesk(
  createReportEdition,
  async ({ body }, desk): Promise<{ edition: ReportEdition }> => {
    const { db, session } = desk;
    const { refArea, startPeriod, endPeriod } = body;
    await refuseUnknownCodes([
      namedRefAreas(db, 'body.refArea', [refArea]),
      namedDirections(db, 'body.directions', body.directions ?? []),
    ]);
    readWindow({ startPeriod, endPeriod }, 'body');
    const directions = body.directions ?? (await findEveryDirection(db));
    await refuseUnlessApproved(db, session, { refArea, directions });
    const revision = await findSeenRevision(db, body.revision);
    const window = { startPeriod, endPeriod };
    const report = await findReport(db, revision, { refArea, window, directions });
    if (report.figures.length === 0) {
      refuseField('body.endPeriod', (messages) => messages.report.nothingToFreeze);
    }
    return { edition: await freezeReport(desk, revision, report) };
  },
);

async function findEveryDirection(db: Database): Promise<string[]> {
  const rows = await db.direction.findMany({ select: { code: true }, orderBy: { position: 'asc' } });
  return rows.map(({ code }) => code);
}

/** @throws ProblemError (409) when it is not the newest, (503) when nothing is published */
async function findSeenRevision(db: Database, seen: number): Promise<NewestRevision> {
  const revision = await findRevision(db, 'published');
  if (revision === null) throw new ProblemError('not-ready');
  if (revision.number !== seen) throw new ProblemError('stale-version');
  return revision;
}
