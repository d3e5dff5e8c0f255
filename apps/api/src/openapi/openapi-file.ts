import { fileURLToPath } from 'node:url';
import { buildOpenapi } from './build-openapi.ts';

/** Where the document is kept for readers of the repository. */
export const OPENAPI_FILE = fileURLToPath(new URL('../../../../docs/openapi.json', import.meta.url));

/** The document as it stands in the file. */
export const formatOpenapi = (): string => `${JSON.stringify(buildOpenapi(), null, 2)}\n`;
