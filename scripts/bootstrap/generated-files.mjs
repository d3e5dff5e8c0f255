/** Proves that generated files in git are what the sources generate now. */

import { existsSync, readFileSync } from 'node:fs';
import { runQuietly } from './processes.mjs';
import { StepFailed } from './step-failed.mjs';
import { inRepository, pnpm } from './toolchain.mjs';

/** Generated files that git keeps; the database client is generated too, but git does not keep it. */
const KEPT = ['docs/openapi.json'];

/** Generates everything anew. Throws `StepFailed` when a kept file was not up to date. */
export async function proveGeneratedFilesFresh() {
  const before = KEPT.map(read);
  const { code, output } = await runQuietly(pnpm('run', 'generate'));
  if (code !== 0) throw new StepFailed(output);
  const stale = KEPT.filter((file, index) => read(file) !== before[index]);
  if (stale.length > 0) {
    throw new StepFailed(
      `Out of date: ${stale.join(', ')}. It has just been written anew: look at it and commit it.`,
    );
  }
}

/** @param {string} file */
function read(file) {
  return existsSync(inRepository(file)) ? readFileSync(inRepository(file), 'utf8') : undefined;
}
