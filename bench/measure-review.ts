import type { Database } from '@korsetkish/prisma';
import { findCatalogue } from '../apps/api/src/checks/find-checks.ts';
import { findRevision } from '../apps/api/src/http/find-revision.ts';
import { inOneSnapshot } from '../apps/api/src/http/in-one-snapshot.ts';
import { findEntered, findPublished } from '../apps/api/src/submissions/find-reviewed-figures.ts';
import { countReviewed, findReviewPage } from '../apps/api/src/submissions/review/find-review-page.ts';
import { reviewSubmission } from '../apps/api/src/submissions/review/review-submission.ts';
import { SUBMISSION_INCLUDED } from '../apps/api/src/submissions/to-submission.ts';
import { laySubmission } from './lay-submission.ts';
import { lookAtMemory } from './look-at-memory.ts';
import { openBenchDatabase } from './open-bench-database.ts';

/** Submissions that are reviewed, a tenth of the figures and all of them: how time and memory grow with the figures. */
const FIGURES = 200_000;

const PAGES = { all: undefined, failing: 'FAILING', 'left out': 'LEFT_OUT' } as const;

async function measure(db: Database, figures: number): Promise<object[]> {
  const id = await laySubmission(db, figures, 'bench');
  const row = await db.submission.findUniqueOrThrow({ where: { id }, include: SUBMISSION_INCLUDED });
  const revision = await findRevision(db, 'published');
  if (revision === null) throw new Error('the catalogue is loaded');
  const catalogue = await findCatalogue(db, revision, 'published');
  const reviewed = await lookAtMemory(() =>
    inOneSnapshot(db, (tx) => reviewSubmission(tx, { row, revision, catalogue })),
  );
  const measured: object[] = [{ kind: 'reviewed, once a version', figures, ...reviewed }];
  for (const [kind, show] of Object.entries(PAGES)) {
    const took = await lookAtMemory(async () => {
      const { rows } = await inOneSnapshot(db, async (tx) => {
        const page = await findReviewPage(tx, id, show, { after: 0, limit: 100 });
        await countReviewed(tx, id);
        await findEntered(tx, id, page.rows);
        return page;
      });
      await findPublished(db, revision, rows);
    });
    measured.push({ kind: `page of ${kind}`, figures, ...took });
  }
  return measured;
}

const stack = new AsyncDisposableStack();
try {
  const db = await openBenchDatabase(stack);
  await db.staffAccount.create({ data: { id: 'bench', name: 'Bench', email: 'bench@example.kz' } });
  const few = await measure(db, FIGURES / 10);
  console.table([...few, ...(await measure(db, FIGURES))]);
} finally {
  await stack.disposeAsync();
}
