import { findRevision } from '../apps/api/src/http/find-revision.ts';
import { writeReport } from '../apps/api/src/reports/document/write-report.ts';
import { findReport } from '../apps/api/src/reports/find-report.ts';
import { openBenchDatabase } from './open-bench-database.ts';

/** The whole published report of Almaty, from the database to a Word document in both languages, again and again. */
const TIMES = 11;
const ASKED = { refArea: '750000000', window: { startPeriod: '2020', endPeriod: '2021-05' } };

/** Milliseconds of each step, and what came of it. */
async function time<Answer>(work: () => Promise<Answer>): Promise<{ took: number; answer: Answer }> {
  const started = performance.now();
  const answer = await work();
  return { took: performance.now() - started, answer };
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
const say = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;

const stack = new AsyncDisposableStack();
try {
  const db = await openBenchDatabase(stack);
  const revision = await findRevision(db, 'published');
  if (revision === null) throw new Error('nothing is published');
  const found: number[] = [];
  const written: number[] = [];
  for (let run = 0; run < TIMES; run += 1) {
    const { took, answer } = await time(() => findReport(db, revision, ASKED));
    const document = await time(() =>
      writeReport(answer, ['kk', 'ru'], { day: '2021-06-01', edition: null }),
    );
    found.push(took);
    written.push(document.took);
    if (run === 0) {
      console.log(`${answer.figures.length} figures, ${(document.answer.length / 1000).toFixed(0)} KB`);
      console.log(`first: ${say(took)} found, ${say(document.took)} written`);
    }
  }
  console.log(`then: ${say(median(found))} found, ${say(median(written))} written (medians of ${TIMES})`);
} finally {
  await stack.disposeAsync();
}
