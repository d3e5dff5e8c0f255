import { fileURLToPath } from 'node:url';
import { API_PREFIX } from '@korsetkish/contract';
import express, { Router } from 'express';
import { getAbsoluteFSPath } from 'swagger-ui-dist';
import { cacheByTag } from '../http/cache.ts';
import { sendMethodNotAllowed } from '../http/send-problem.ts';
import { buildOpenapi } from './build-openapi.ts';

const PAGE_FOLDER = fileURLToPath(new URL('./docs', import.meta.url));
const SWAGGER_FILES = /^\/swagger-ui(-bundle\.js|\.css)$/;

/** The OpenAPI document, and the page that shows it to people, all from this server. */
export function serveDocs(build: string): Router {
  const router = Router();
  const document = JSON.stringify(buildOpenapi());
  router
    .route(`${API_PREFIX}/openapi.json`)
    .get((request, response) => {
      if (cacheByTag(request, response, build)) response.status(304).end();
      else response.type('application/json').send(document);
    })
    .all(sendMethodNotAllowed('GET, HEAD'));
  const swagger = express.static(getAbsoluteFSPath(), { index: false });
  router.use('/api/docs', express.static(PAGE_FOLDER), (request, response, next) => {
    if (SWAGGER_FILES.test(request.path)) swagger(request, response, next);
    else next();
  });
  return router;
}
