import type { Request, Response } from 'express';
import type { DataRevision } from './find-revision.ts';

/**
 * Marks an answer with the data revision and the code it was made by. Answers hold all languages, so Accept-Language
 * plays no part, and an ETag belongs to its address already. The moment is there because a database made anew counts
 * its revisions from 1 again.
 * @returns true when the reader already holds this very answer: send 304 and work nothing out
 */
export function cacheByRevision(
  request: Request,
  response: Response,
  revision: DataRevision,
  build: string,
): boolean {
  const published = revision.publishedAt.getTime().toString(36);
  response.set({
    ETag: `W/"${build}.${revision.id}.${published}"`,
    // Anybody may keep the answer, a proxy included, and asks with the ETag whether it still holds: a correction is
    // seen at once, and an unchanged figure costs one cheap query.
    'Cache-Control': 'public, max-age=0, must-revalidate',
  });
  return request.fresh;
}
