import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long others may have to wait, in milliseconds. */
const SLICE = 20;

/** Finishes work that pauses between its steps, and lets waiting requests be answered in those pauses. */
export async function finishInSlices<Result>(work: Iterator<void, Result, void>): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE) continue;
    await nextTurn();
    since = performance.now();
  }
}
