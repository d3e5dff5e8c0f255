import type { Prisma } from '@korsetkish/prisma';

/** All that is read of an action, with what its status follows from. */
export const ACTION_SELECTED = {
  document: { select: { adopted: true, source: { select: { code: true } } } },
  refAreas: { orderBy: { position: 'asc' } },
  addressees: { orderBy: { position: 'asc' } },
  answers: { orderBy: { finding: { position: 'asc' } } },
  figures: { orderBy: { position: 'asc' } },
  milestones: { orderBy: { milestone: 'asc' } },
  statements: { include: { source: { select: { code: true } } }, orderBy: { position: 'asc' } },
  progress: {
    include: {
      after: { select: { id: true } },
      evidence: {
        include: { file: { select: { sha256: true, bytes: true } } },
        orderBy: { position: 'asc' },
      },
    },
    orderBy: { id: 'asc' },
  },
  rulings: { orderBy: { id: 'desc' } },
} satisfies Prisma.ActionInclude;

export type ActionRow = Prisma.ActionGetPayload<{ include: typeof ACTION_SELECTED }>;
