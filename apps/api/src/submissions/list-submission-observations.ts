import { listSubmissionObservations } from '@korsetkish/contract';
import { implementDesk } from '../http/implement-desk.ts';
import { findEntered, findPublished } from './find-reviewed-figures.ts';
import { keyOf } from './observation-key.ts';
import { countReviewed, findReviewPage } from './review/find-review-page.ts';
import { inReview } from './review/in-review.ts';

export const listSubmissionObservationsRoute = implementDesk(
  listSubmissionObservations,
  async ({ params, query: { show, limit, cursor = '0' } }, desk) => {
    const found = await inReview(desk, params.submission, async (tx, { row: { id } }) => {
      const page = await findReviewPage(tx, id, show, { after: Number(cursor), limit });
      return { ...page, entered: await findEntered(tx, id, page.rows), ...(await countReviewed(tx, id)) };
    });
    const { row, revision, rows, hasMore, checks, outliers, entered, counts, failing } = found;
    // Vintages stay as they are, so that nothing is lost by reading them a moment later.
    const published = await findPublished(desk.db, revision, rows);
    return {
      version: row.version,
      figures: rows.map(({ indicator, refArea, breakdown, timePeriod, difference }) => {
        const figure = { indicator, refArea, breakdown, timePeriod };
        const key = keyOf(figure);
        return {
          ...figure,
          difference,
          entered: entered.get(key) ?? null,
          published: published.get(key) ?? null,
        };
      }),
      counts,
      failing,
      checks,
      outliers,
      nextCursor: hasMore ? String(rows.at(-1)?.position) : null,
    };
  },
);
