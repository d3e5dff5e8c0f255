import type { CallAnswer } from '../../api/call.ts';
import { buildFindings, type Finding } from '../entry/build-findings.ts';
import { nameCell } from '../entry/name-cell.ts';

type Page = Pick<CallAnswer<'list-submission-observations'>, 'figures' | 'checks' | 'outliers'>;

/** What was found of the figures that are shown. A check that two pages tell of, as figures of both fail it, is one. */
export function buildReviewFindings(pages: readonly Page[]): Finding[] {
  const checks = new Map(pages.flatMap((page) => page.checks.map((check) => [check.id, check] as const)));
  return buildFindings(
    { checks: [...checks.values()], outliers: pages.flatMap(({ outliers }) => outliers) },
    new Set(pages.flatMap(({ figures }) => figures.map(nameCell))),
  );
}
