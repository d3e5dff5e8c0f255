import { setTimeout as pause } from 'node:timers/promises';
import { findRevision } from '../apps/api/src/http/find-revision.ts';
import { writeReport } from '../apps/api/src/reports/document/write-report.ts';
import { writeReportApart } from '../apps/api/src/reports/document/write-report-apart.ts';
import { findReport } from '../apps/api/src/reports/find-report.ts';
import { addMonths } from './add-months.ts';
import { openBenchDatabase } from './open-bench-database.ts';

/** The report of Almaty, from the database to a Word document in both languages: what is published, again and again. */
const TIMES = 11;
const PUBLISHED = { refArea: '750000000', window: { startPeriod: '2020', endPeriod: '2021-05' } };

/** The same with so many months of every series before it. */
const MONTHS = [12, 48];
const LARGE = { refArea: '750000000', window: { startPeriod: '2014', endPeriod: '2021-05' } };

/** How often somebody comes, in milliseconds; who came all the time would keep the machine busy alone. */
const LOOKED_AFTER = 5;

const LANGUAGES = ['kk', 'ru'] as const;
const STAMP = { day: '2021-06-01', edition: null };

/** Milliseconds of each step, and what came of it. */
async function time<Answer>(work: () => Promise<Answer>): Promise<{ took: number; answer: Answer }> {
  const started = performance.now();
  const answer = await work();
  return { took: performance.now() - started, answer };
}

/** The longest that anybody else had to wait while something was done, in milliseconds. */
async function longestWait(work: () => Promise<unknown>): Promise<number> {
  let [longest, isDone, since] = [0, false, performance.now()];
  const waiting = work().finally(() => {
    isDone = true;
  });
  while (!isDone) {
    await pause(LOOKED_AFTER);
    longest = Math.max(longest, performance.now() - since - LOOKED_AFTER);
    since = performance.now();
  }
  await waiting;
  return longest;
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
const say = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;

const stack = new AsyncDisposableStack();
try {
  const db = await openBenchDatabase(stack);
  const newest = async () => {
    const revision = await findRevision(db, 'published');
    if (revision === null) throw new Error('nothing is published');
    return revision;
  };
  const revision = await newest();
  const found: number[] = [];
  const written: number[] = [];
  for (let run = 0; run < TIMES; run += 1) {
    const { took, answer } = await time(() => findReport(db, revision, PUBLISHED));
    const document = await time(() => writeReport(answer, LANGUAGES, STAMP));
    found.push(took);
    written.push(document.took);
    if (run === 0) {
      console.log(`${answer.figures.length} figures, ${(document.answer.length / 1000).toFixed(0)} KB`);
      console.log(`first: ${say(took)} found, ${say(document.took)} written`);
    }
  }
  console.log(`then: ${say(median(found))} found, ${say(median(written))} written (medians of ${TIMES})`);

  for (const months of MONTHS) {
    await addMonths(db, months);
    const { took, answer: report } = await time(async () => findReport(db, await newest(), LARGE));
    console.log(`${report.figures.length} figures: ${say(took)} found`);
    const here = await time(() => writeReport(report, LANGUAGES, STAMP));
    console.log(`  written here: ${say(here.took)}, during which nothing else is answered`);
    const started = performance.now();
    const steps: string[] = [];
    const wait = await longestWait(async () => {
      let step = '';
      for await (const told of writeReportApart({ report, languages: LANGUAGES, stamp: STAMP })) {
        const next = 'document' in told ? 'document' : told.step;
        if (next !== step) steps.push(`${next} ${say(performance.now() - started)}`);
        step = next;
      }
    });
    console.log(`  written apart: ${steps.join(', ')}; others waited ${say(wait)} at most`);
  }
} finally {
  await stack.disposeAsync();
}
