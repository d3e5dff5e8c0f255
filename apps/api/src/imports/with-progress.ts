import type { ImportProgress, ImportStep } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';

/** Is told how far the work on a file is; it keeps only the newest, so it may be told often. */
export type TellProgress = (progress: ImportProgress) => void;

/** Where it is written down that something went wrong that nobody has to wait for. */
type Log = { error: (error: unknown, message: string) => void };

/** For work that nobody watches. */
export const tellNobody: TellProgress = () => undefined;

/** How often it is written down, whether or not anything has moved: by that, too, it is known that somebody works. */
const WRITTEN_EVERY_MS = 500;

/** Work that nothing was heard of for so long has ended with the server that did it. */
const SILENT_FOR_MS = 30_000;

/** The moment since which something must have been heard of work that goes on. */
export const heardOfSince = (): Date => new Date(Date.now() - SILENT_FOR_MS);

/** Works on a file, and lets everybody see how far that is until it ends. */
export async function withProgress<Result>(
  { db, log }: { db: Database; log: Log },
  id: string,
  first: ImportStep,
  work: (tell: TellProgress) => Promise<Result>,
): Promise<Result> {
  let newest: ImportProgress = { step: first, done: 0, total: null };
  let writing: Promise<unknown> | null = null;
  const write = (): Promise<unknown> => {
    const { step, done, total } = newest;
    writing ??= db.$executeRaw`
      INSERT INTO file_import_progress (import_id, step, done, total)
      SELECT id, ${step}::import_step, ${done}, ${total}::int FROM file_import WHERE id = ${id}::uuid
      ON CONFLICT (import_id) DO UPDATE SET (step, done, total, touched_at) =
        (EXCLUDED.step, EXCLUDED.done, EXCLUDED.total, now())`
      // Whoever works does not stop because nobody can be told of it.
      .catch((error) => log.error(error, 'How far a file is could not be told.'))
      .finally(() => {
        writing = null;
      });
    return writing;
  };
  // The work may hold the file itself, and nothing can be begun beside it then.
  await write();
  const timer = setInterval(write, WRITTEN_EVERY_MS);
  try {
    return await work((progress) => {
      const isFirst = progress.step !== newest.step;
      newest = progress;
      if (isFirst) void write();
    });
  } finally {
    clearInterval(timer);
    await writing;
    await db.fileImportProgress.deleteMany({ where: { importId: id } });
  }
}
