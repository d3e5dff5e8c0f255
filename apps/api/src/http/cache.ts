import type { Request, Response } from 'express';
import type { ApiContext } from './api-context.ts';
import type { NewestRevision } from './find-revision.ts';

/**
 * Whether `If-None-Match` holds the ETag. Express's own `request.fresh` also obeys `Cache-Control: no-cache`, which is
 * meant for caches on the way, and which every `fetch` that sets `If-None-Match` itself sends along.
 */
function holds(request: Request, etag: string): boolean {
  const held = request.get('If-None-Match') ?? '';
  return held.split(',').some((each) => each.trim() === etag || each.trim() === '*');
}

/**
 * Gives an answer its ETag. Anybody may keep the answer, a proxy included, and asks with the ETag whether it still
 * holds: a correction is seen at once, and an unchanged figure costs one cheap query.
 * @param keptBy `private`: only the reader's own browser may keep it, for others would have to sign in
 * @returns true when the reader holds this very answer already: send 304 and work nothing out
 */
export function cacheByTag(
  request: Request,
  response: Response,
  tag: string,
  keptBy: 'public' | 'private' = 'public',
): boolean {
  const etag = `W/"${tag}"`;
  response.set({ ETag: etag, 'Cache-Control': `${keptBy}, max-age=0, must-revalidate` });
  return holds(request, etag);
}

/**
 * Gives a file the hash of its bytes as its ETag. Who may keep it was said before.
 * @returns true when the reader holds these very bytes already
 */
export function cacheByHash(request: Request, response: Response, hash: string): boolean {
  const etag = `"${hash}"`;
  response.set({ ETag: etag });
  return holds(request, etag);
}

/**
 * Gives an answer the ETag of the data revision and of the code it was made by. Answers hold all languages, so
 * Accept-Language plays no part, and an ETag belongs to its address already.
 * @returns true when the reader holds this very answer already
 */
export function cacheByRevision(
  request: Request,
  response: Response,
  { state }: NewestRevision,
  { build, signInRequired }: Pick<ApiContext, 'build' | 'signInRequired'>,
): boolean {
  const keptBy = signInRequired ? 'private' : 'public';
  return cacheByTag(request, response, `${build}.${state}`, keptBy);
}
