import type { getExecutionReport, RegisterDocument } from '@korsetkish/contract';
import type { Catalogue } from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import type * as z from 'zod';
import type { NewestRevision } from '../http/find-revision.ts';
import { findReportObservations } from '../reports/find-report-observations.ts';
import { findDocuments } from './find-documents.ts';
import { findFindings } from './find-findings.ts';
import { findOrganisations } from './find-organisations.ts';
import { findToday } from './name-today.ts';
import { ACTION_SELECTED } from './select-action.ts';
import { toAction } from './to-action.ts';
import { toActionSteps } from './to-action-steps.ts';

export type Execution = z.infer<typeof getExecutionReport.response>;

/**
 * A document, those that follow from it, and all that they find and ask for; null: there is no such document.
 * @param catalogue that of the revision
 */
export async function findExecution(
  db: Database,
  revision: NewestRevision,
  code: string,
  catalogue: Catalogue,
): Promise<Execution | null> {
  const documents = await findDocuments(db);
  const decision = documents.find(({ document }) => document === code);
  if (decision === undefined) return null;
  const followedBy = listFollowing(decision, documents);
  const codes = [decision, ...followedBy].map(({ document }) => document);
  const rows = await db.action.findMany({
    where: { documentCode: { in: codes } },
    include: ACTION_SELECTED,
    orderBy: { position: 'asc' },
  });
  const [today, findings] = [findToday(), await findFindings(db)];
  const own = findings.filter(({ document }) => codes.includes(document));
  const printed = new Set(own.flatMap(({ figures }) => figures.map(({ indicator }) => indicator)));
  const observations = await findReportObservations(db, revision, decision.refArea, catalogue);
  return {
    decision,
    followedBy,
    findings: own,
    actions: rows.map((row) => ({ action: toAction(row, today), steps: toActionSteps(row) })),
    organisations: await findOrganisations(db),
    observations: observations.filter(({ indicator }) => printed.has(indicator)),
  };
}

/** Documents that follow from one, over however many others, as they were adopted. */
function listFollowing(from: RegisterDocument, documents: readonly RegisterDocument[]): RegisterDocument[] {
  const own = documents.filter(({ basedOn }) => basedOn === from.document);
  return [...own, ...own.flatMap((each) => listFollowing(each, documents))].toSorted((one, other) =>
    (one.adopted ?? '') < (other.adopted ?? '') ? -1 : 1,
  );
}
