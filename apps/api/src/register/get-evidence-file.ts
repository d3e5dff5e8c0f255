import { getEvidenceFile } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { Download } from '../http/download.ts';
import { implementDesk } from '../http/implement-desk.ts';
import { ProblemError } from '../http/problem.ts';

export const getEvidenceFileRoute = implementDesk(getEvidenceFile, async ({ params: { sha256 } }, { db }) => {
  const file = await db.evidenceFile.findUnique({
    where: { sha256 },
    select: { mediaType: true, evidence: { select: { fileName: true }, take: 1 } },
  });
  if (file === null) throw new ProblemError('not-found');
  return new Download({
    fileName: file.evidence[0]?.fileName ?? sha256,
    contentType: file.mediaType,
    totalRows: 0,
    etag: sha256,
    chunks: readContent(db, sha256),
    nextCursor: null,
  });
});

async function* readContent(db: Database, sha256: string): AsyncGenerator<Uint8Array> {
  const file = await db.evidenceFile.findUniqueOrThrow({ where: { sha256 }, select: { content: true } });
  yield file.content;
}
