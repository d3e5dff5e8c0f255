import type { createActionProgress, NewEvidence } from '@korsetkish/contract';
import { daysOf } from '@korsetkish/figures';
import type { Prisma } from '@korsetkish/prisma';
import type * as z from 'zod';
import { isoDate } from '../http/iso-date.ts';
import type { FieldError } from '../http/problem.ts';
import { findToday } from './name-today.ts';
import type { ActionRow } from './select-action.ts';

export type NewStep = z.output<NonNullable<typeof createActionProgress.body>>;

/** The day a piece of evidence bears, `2023-03-01`. */
export const dayOfEvidence = (evidence: NewEvidence): string =>
  evidence.kind === 'FIGURE' ? daysOf(evidence.figure.timePeriod).end : evidence.dated;

/** What is wrong with a step and its evidence, at the field that it is wrong in. */
export async function listStepProblems(
  tx: Prisma.TransactionClient,
  row: ActionRow,
  step: NewStep,
): Promise<FieldError[]> {
  const adopted = row.document.adopted && isoDate(row.document.adopted);
  const days = [
    { path: 'body.day', day: step.day },
    ...step.evidence.map((each, place) => ({
      path: `body.evidence.${place}.${each.kind === 'FIGURE' ? 'figure.timePeriod' : 'dated'}`,
      day: dayOfEvidence(each),
    })),
  ];
  return [
    ...days.flatMap(({ path, day }) => listDayProblems(path, day, adopted)),
    ...listStageProblems(row, step),
    ...(await listEvidenceProblems(tx, step.evidence)),
  ];
}

function listDayProblems(path: string, day: string, adopted: string | null): FieldError[] {
  if (adopted !== null && day < adopted)
    return [{ path, say: ({ register }) => register.beforeAction(adopted) }];
  return day > findToday() ? [{ path, say: ({ register }) => register.inFuture }] : [];
}

function listStageProblems({ milestones }: ActionRow, { stage, replaces, milestone }: NewStep): FieldError[] {
  if (stage === null && replaces === null) {
    return [{ path: 'body.stage', say: ({ register }) => register.nothingToWithdraw }];
  }
  if (milestone === null) return [];
  if (!milestones.some((each) => each.milestone === milestone)) {
    return [{ path: 'body.milestone', say: ({ register }) => register.noSuchMilestone(milestone) }];
  }
  const reaches = stage === 'IN_PROGRESS' || stage === 'DONE';
  return reaches ? [] : [{ path: 'body.milestone', say: ({ register }) => register.milestoneNotReached }];
}

async function listEvidenceProblems(
  tx: Prisma.TransactionClient,
  evidence: readonly NewEvidence[],
): Promise<FieldError[]> {
  const problems: FieldError[] = [];
  for (const [place, each] of evidence.entries()) {
    const path = `body.evidence.${place}`;
    if (
      each.kind === 'FILE' &&
      (await tx.evidenceFile.count({ where: { sha256: each.file.sha256 } })) === 0
    ) {
      problems.push({ path: `${path}.file`, say: ({ register }) => register.fileNotKept });
    }
    if (each.kind === 'FIGURE' && !(await isHeld(tx, each.figure))) {
      problems.push({ path: `${path}.figure`, say: ({ register }) => register.figureNotHeld });
    }
  }
  return problems;
}

/** Whether a fact is published. */
async function isHeld(
  tx: Prisma.TransactionClient,
  { indicator, breakdown, refArea, timePeriod }: Extract<NewEvidence, { kind: 'FIGURE' }>['figure'],
): Promise<boolean> {
  const held = await tx.observation.count({
    where: {
      ...{ timePeriod, supersededIn: null, obsValue: { not: null } },
      series: {
        ...{ indicatorCode: indicator, refAreaCode: refArea, breakdown },
        ...{ scenario: 'ACTUAL', layer: 'published' },
      },
    },
  });
  return held > 0;
}
