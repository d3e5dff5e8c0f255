import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { DocumentProgress, Language, Report } from '@korsetkish/contract';
import type { Stamp } from './write-report.ts';

/** What `writeReport` is given. */
export type ReportToWrite = {
  report: Report;
  languages: readonly [Language, ...Language[]];
  stamp: Stamp;
};

/** How far a document is, or the document. */
export type Told = DocumentProgress | { document: Uint8Array };

const WORKER = new URL('./report-worker.ts', import.meta.url);

/** Ends when the last of those that wait is through: a large report takes memory, and a thread of the machine. */
let turn: Promise<void> = Promise.resolve();
let waiting = 0;

/**
 * The same as `writeReport`, in a thread of its own, so that nobody else waits for it, and one at a time. Whoever stops
 * listening stops the writing.
 * @returns how far it is as it goes, and last the document
 */
export async function* writeReportApart(toWrite: ReportToWrite): AsyncGenerator<Told> {
  const before = turn;
  const { promise, resolve } = Promise.withResolvers<void>();
  turn = before.then(() => promise);
  waiting += 1;
  const leave = () => {
    waiting -= 1;
    resolve();
  };
  let worker: Worker | null = null;
  try {
    if (waiting > 1) yield { step: 'WAITING', done: 0, total: null };
    await before;
    worker = new Worker(WORKER, { workerData: toWrite });
    // The next one begins when the thread has ended, however slowly somebody takes what it said.
    worker.once('exit', leave);
    yield* listenTo(worker);
  } finally {
    if (worker === null) leave();
  }
}

/** What a thread tells, up to its document. @throws whatever was thrown in it */
export async function* listenTo(worker: Worker): AsyncGenerator<Told> {
  try {
    for await (const [message] of on(worker, 'message', { close: ['exit'] })) {
      const told: Told = message;
      yield told;
      if ('document' in told) return;
    }
    throw new Error('a report was not written to its end');
  } finally {
    await worker.terminate();
  }
}

/** The document alone, however long it takes. */
export async function writeWholeReportApart(toWrite: ReportToWrite): Promise<Uint8Array> {
  for await (const told of writeReportApart(toWrite)) {
    if ('document' in told) return told.document;
  }
  throw new Error('a report was not written to its end');
}
