import type { SubmissionComment } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import { readBreakdown } from '../observations/read-breakdown.ts';

/** What a comment is worded from. */
export const COMMENT_INCLUDED = {
  account: { select: { name: true } },
} satisfies Prisma.SubmissionCommentInclude;

type CommentRow = Prisma.SubmissionCommentGetPayload<{ include: typeof COMMENT_INCLUDED }>;

/** The row as the contract words it. */
export function toSubmissionComment(row: CommentRow): SubmissionComment {
  return {
    comment: row.id,
    about: toKey(row),
    text: row.text,
    accountName: row.account.name,
    at: row.at.toISOString(),
    resolvedAt: row.resolvedAt?.toISOString() ?? null,
  };
}

/** The database holds all four coordinates or none. */
function toKey({
  indicatorCode,
  refAreaCode,
  breakdown,
  timePeriod,
}: CommentRow): SubmissionComment['about'] {
  if (indicatorCode === null || refAreaCode === null || breakdown === null || timePeriod === null)
    return null;
  return { indicator: indicatorCode, refArea: refAreaCode, breakdown: readBreakdown(breakdown), timePeriod };
}
