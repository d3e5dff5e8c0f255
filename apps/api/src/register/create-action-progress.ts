import { createActionProgress, type EvidenceNature, type NewEvidence, type Role } from '@korsetkish/contract';
import type { Database, Prisma } from '@korsetkish/prisma';
import { holdsRole } from '../accounts/holds-role.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { type Desk, implementDesk } from '../http/implement-desk.ts';
import { ProblemError, refuseField, refuseFields } from '../http/problem.ts';
import { refuseUnknownCodes } from '../http/refuse-unknown-codes.ts';
import { namedIndicators } from '../indicators/named-indicators.ts';
import { namedRefAreas } from '../ref-areas/named-ref-areas.ts';
import { findAction, readAction, refuseUnlessOwn, toActionAnswer } from './find-action.ts';
import { dayOfEvidence, listStepProblems, type NewStep } from './list-step-problems.ts';
import { namedOrganisations } from './named-register.ts';
import type { ActionRow } from './select-action.ts';
import { toActionSteps } from './to-action-steps.ts';

export const createActionProgressRoute = implementDesk(
  createActionProgress,
  async ({ params: { action }, body }, desk) => {
    const { db, session } = desk;
    const row = await findAction(db, action);
    await refuseUnlessOwn(db, session, ['EDITOR', 'APPROVER'], row);
    await refuseUnknown(db, body);
    const after = await db.$transaction(async (tx) => {
      await refuseCorrected(tx, row, body);
      refuseFields('invalid-request', await listStepProblems(tx, row, body));
      const entry = await writeStep(tx, desk, action, body);
      const written = await readAction(tx, action);
      await announce(tx, desk, written, entry);
      return written;
    });
    return toActionAnswer(after);
  },
);

async function refuseUnknown(db: Database, { organisation, onBehalfOf, evidence }: NewStep): Promise<void> {
  await refuseUnknownCodes([
    namedOrganisations(db, 'body.organisation', [organisation]),
    namedOrganisations(db, 'body.onBehalfOf', [onBehalfOf]),
    ...evidence.flatMap((each, place) =>
      each.kind === 'FIGURE'
        ? [
            namedIndicators(db, `body.evidence.${place}.figure.indicator`, [each.figure.indicator]),
            namedRefAreas(db, `body.evidence.${place}.figure.refArea`, [each.figure.refArea]),
          ]
        : [],
    ),
  ]);
}

/**
 * Whoever else would correct the entry waits from here on until this transaction is done.
 * @throws ProblemError (422) when the action has no such entry; (409) when it was corrected since it was looked at
 */
async function refuseCorrected(
  tx: Prisma.TransactionClient,
  { progress }: ActionRow,
  { replaces }: NewStep,
): Promise<void> {
  if (replaces === null) return;
  if (!progress.some(({ id }) => id === replaces)) {
    refuseField('body.replaces', ({ register }) => register.noSuchEntry(replaces));
  }
  await tx.$queryRaw`SELECT id FROM action_progress WHERE id = ${replaces} FOR UPDATE`;
  if ((await tx.actionProgress.count({ where: { replaces } })) > 0) throw new ProblemError('stale-version');
}

/** @returns the number of the entry */
async function writeStep(
  tx: Prisma.TransactionClient,
  { session }: Desk,
  action: string,
  { day, text, organisation, onBehalfOf, evidence, ...same }: NewStep,
): Promise<number> {
  const role: Role = holdsRole(session.account.grants, ['APPROVER']) ? 'APPROVER' : 'EDITOR';
  const { id } = await tx.actionProgress.create({
    data: {
      ...{ actionCode: action, ...same, day: new Date(day), textKk: text.kk, textRu: text.ru, role },
      ...{ organisationCode: organisation, onBehalfOfCode: onBehalfOf },
      ...{ accountId: session.account.account, enteredAt: new Date() },
      evidence: { create: evidence.map((each, place) => ({ position: place + 1, ...toRow(each) })) },
    },
    select: { id: true },
  });
  return id;
}

function toRow(evidence: NewEvidence) {
  const dated = new Date(dayOfEvidence(evidence));
  if (evidence.kind === 'FIGURE') {
    const { indicator, refArea, ...same } = evidence.figure;
    const nature: EvidenceNature = 'FIGURE';
    return { nature, dated, indicatorCode: indicator, refAreaCode: refArea, ...same };
  }
  const { nature, title } = evidence;
  const attached = { nature, dated, titleKk: title.kk, titleRu: title.ru };
  return evidence.kind === 'LINK'
    ? { ...attached, url: evidence.url }
    : { ...attached, sha256: evidence.file.sha256, fileName: evidence.file.name };
}

/** A line of the audit log, and a revision: every answer that tells of the action is made anew. */
async function announce(
  tx: Prisma.TransactionClient,
  { actor }: Desk,
  row: ActionRow,
  entry: number,
): Promise<void> {
  const steps = toActionSteps(row);
  const find = (number: number | null) =>
    steps.find((step) => step.by === 'ORGANISATION' && step.entry === number) ?? null;
  const after = find(entry);
  const before = find(after?.by === 'ORGANISATION' ? after.replaces : null);
  await recordAudit(tx, {
    ...actor,
    action: before === null ? 'ACTION_PROGRESS_ENTERED' : 'ACTION_PROGRESS_CORRECTED',
    subject: 'action',
    subjectId: row.code,
    before,
    after,
  });
  await tx.revision.create({ data: { publishedBy: actor.account.name, reason: `Progress: ${row.code}` } });
}
