import { constants } from 'node:zlib';
import compression from 'compression';
import type { RequestHandler, Response } from 'express';

/** Text under a media type that the library does not know for text. */
function isSdmxCsv(response: Response): boolean {
  return String(response.getHeader('Content-Type')).startsWith('application/vnd.sdmx.data+csv');
}

/** Packs what gets smaller by it. The default quality of Brotli packs looser than gzip; 6 beats it and is still quick. */
export function compress(): RequestHandler {
  return compression({
    brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } },
    filter: (request, response) => compression.filter(request, response) || isSdmxCsv(response),
  });
}
