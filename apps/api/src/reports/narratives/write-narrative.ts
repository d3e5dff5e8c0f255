import type { NarrativeText, ReportNarrative } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import { recordAudit } from '../../audit/record-audit.ts';
import type { Desk } from '../../http/implement-desk.ts';
import { NARRATIVE_SELECTED, toReportNarrative } from './to-report-narrative.ts';

/** What a narrative is about. */
type Subject = Pick<ReportNarrative, 'direction' | 'refArea' | 'window'>;

/**
 * Keeps a version of what staff wrote, with a line of the audit log and a revision: every answer that has the text is made
 * anew, and nobody freezes a report that reads otherwise than the one they looked at.
 * @param before the version that it takes the place of; null: it is the first
 * @param text null: it is withdrawn
 */
export async function writeNarrative(
  tx: Prisma.TransactionClient,
  { actor }: Pick<Desk, 'actor'>,
  { direction, refArea, window }: Subject,
  before: ReportNarrative | null,
  text: NarrativeText | null,
): Promise<ReportNarrative | null> {
  const row = await tx.reportNarrative.create({
    data: {
      ...{ directionCode: direction, refAreaCode: refArea, ...window },
      ...{ replaces: before?.narrative ?? null, textKk: text?.kk ?? null, textRu: text?.ru ?? null },
      ...{ accountId: actor.account.id, author: actor.account.name, writtenAt: new Date() },
    },
    select: NARRATIVE_SELECTED,
  });
  const after = toReportNarrative(row);
  await recordAudit(tx, {
    ...actor,
    action: nameAction(before, after),
    subject: 'report_narrative',
    subjectId: String(row.id),
    before,
    after,
  });
  await tx.revision.create({
    data: { publishedBy: actor.account.name, reason: `Narrative: ${direction} ${refArea}` },
  });
  return after;
}

function nameAction(before: ReportNarrative | null, after: ReportNarrative | null) {
  if (before === null) return 'REPORT_NARRATIVE_WRITTEN';
  return after === null ? 'REPORT_NARRATIVE_WITHDRAWN' : 'REPORT_NARRATIVE_REPLACED';
}
