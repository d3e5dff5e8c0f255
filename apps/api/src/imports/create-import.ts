import { createImport } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { implementUpload } from '../http/implement-desk.ts';
import { ProblemError } from '../http/problem.ts';
import { findSubmission, refuseUnlessFilledIn } from '../submissions/find-submission.ts';
import { IMPORT_INCLUDED, toFileImport } from './find-import.ts';
import { findPurpose, type ImportedFor } from './find-purpose.ts';
import { FileProblem } from './reading/file-problem.ts';
import { receiveFile } from './receive-file.ts';
import { stageFile } from './stage-file.ts';
import { heardOfSince, withProgress } from './with-progress.ts';

/** Nobody comes back to an upload after so long. */
const KEPT_MS = 7 * 86_400_000;

export const createImportRoute = implementUpload(
  createImport,
  async ({ query }, { db, session, request, log }) => {
    const { import: id, submission, document, contents, fileName } = query;
    if ((submission === undefined) === (document === undefined)) {
      throw new ProblemError('invalid-request', [
        { path: 'query.submission', say: ({ imports }) => imports.forOneThing },
      ]);
    }
    if ((document === undefined) !== (contents === undefined)) {
      throw new ProblemError('invalid-request', [
        { path: 'query.contents', say: ({ imports }) => imports.contentsOfDocument },
      ]);
    }
    const imported: ImportedFor = {
      submissionId: submission ?? null,
      documentCode: document ?? null,
      contents: contents ?? null,
    };
    const purpose = await findPurpose(db, session, ['EDITOR'], imported);
    if (submission !== undefined) {
      refuseUnlessFilledIn(await findSubmission(db, session, ['EDITOR'], submission));
    }
    // Begun before the file has arrived, so that its progress can be asked for from the first moment.
    await begin(db, { id, ...imported, file: fileName, createdBy: session.account.account });
    try {
      await withProgress({ db, log }, id, 'RECEIVING', (tell) =>
        receiveFile(request, tell, async ({ path, bytes }) => {
          await db.fileImport.update({ where: { id }, data: { bytes, touchedAt: new Date() } });
          await stageFile(db, id, { path, fileName }, purpose, tell);
        }),
      );
    } catch (error) {
      const { count } = await db.fileImport.deleteMany({ where: { id } });
      // Whoever uploaded it has thrown it away meanwhile.
      if (count === 0) throw new ProblemError('not-found', [], { cause: error });
      throw error instanceof FileProblem ? toProblem(error) : error;
    }
    const row = await db.fileImport.findUniqueOrThrow({ where: { id }, include: IMPORT_INCLUDED });
    return { import: await toFileImport(db, row) };
  },
);

/** Begins an upload, also in the place of one that was broken off, and throws away what nobody came back to. */
async function begin(
  db: Database,
  data: ImportedFor & { id: string; file: string; createdBy: string },
): Promise<void> {
  const silent = { lt: heardOfSince() };
  await db.$transaction(async (tx) => {
    await tx.fileImport.deleteMany({ where: { touchedAt: { lt: new Date(Date.now() - KEPT_MS) } } });
    await tx.fileImport.deleteMany({
      where: {
        id: data.id,
        state: 'READING',
        OR: [{ progress: { touchedAt: silent } }, { progress: null, createdAt: silent }],
      },
    });
    if ((await tx.fileImport.count({ where: { id: data.id } })) > 0) {
      throw new ProblemError('conflict', [{ path: 'query.import', say: ({ imports }) => imports.uploaded }]);
    }
    await tx.fileImport.create({ data });
  });
}

function toProblem(problem: FileProblem): ProblemError {
  const { place } = problem;
  const type = problem.problem === 'TOO_LARGE' ? 'too-large' : 'file-refused';
  return new ProblemError(type, [
    {
      path: 'body',
      say: ({ imports }) =>
        [imports.refused[problem.problem], ...(place === null ? [] : [imports.at(place)])].join(' '),
    },
  ]);
}
