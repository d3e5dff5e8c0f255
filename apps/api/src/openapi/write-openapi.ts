/** Writes docs/openapi.json from the contract. Run by `pnpm --filter @korsetkish/api generate`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatOpenapi, OPENAPI_FILE } from './openapi-file.ts';

mkdirSync(dirname(OPENAPI_FILE), { recursive: true });
writeFileSync(OPENAPI_FILE, formatOpenapi());
