import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import express, { Router } from 'express';

/** Where the build puts files whose names change with their content. */
const HASHED = '/assets';

/**
 * The built web client. Files with a hash in their name are kept for ever; the page itself is asked for anew each time
 * and answers every address that names no file, since the client does its own routing. A missing file falls through to
 * 404, and never to the page: a script that turns out to be HTML is a riddle.
 * @param folder what the client's build wrote; without one only the API's documents are there to show
 */
export function serveWebClient(folder: string): Router {
  const router = Router();
  const page = join(folder, 'index.html');
  if (!existsSync(page)) {
    router.get('/', (_request, response) => response.redirect('/api/docs/'));
    return router;
  }
  router.use(HASHED, express.static(join(folder, HASHED), { immutable: true, maxAge: '1y', index: false }));
  router.use(express.static(folder, { index: false, maxAge: '1h' }));
  router.get('/{*path}', (request, response, next) => {
    if (request.path.startsWith('/api/') || extname(request.path) !== '') next();
    else response.set('Cache-Control', 'no-cache').sendFile(page);
  });
  return router;
}
