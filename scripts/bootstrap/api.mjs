import { existsSync } from 'node:fs';
import { inRepository, installedNode } from './toolchain.mjs';

/** Option of Node that makes the API end with the script that runs it; a watching Node sees to that itself. */
export const END_WITH_PARENT = `--import=${new URL('./end-with-parent.mjs', import.meta.url).href}`;

/**
 * The command that runs the API in the repository's folder; it says its address itself.
 * @param {...string} options further options of Node
 * @returns {import('./processes.mjs').Command}
 */
export function api(...options) {
  return runWithSettings([...options, inRepository('apps', 'api', 'src', 'main.ts')]);
}

/**
 * The command that makes the training layer in the API's database and ends.
 * @param {...string} words arguments of its own
 * @returns {import('./processes.mjs').Command}
 */
export function trainingGenerator(...words) {
  const program = inRepository('apps', 'api', 'src', 'training', 'generate-training.ts');
  return runWithSettings([program, ...words]);
}

/**
 * Node with the variables of `.env`; Node would mention a missing file, which is nothing to mention.
 * @param {readonly string[]} words
 * @returns {import('./processes.mjs').Command}
 */
function runWithSettings(words) {
  const settings = existsSync(inRepository('.env')) ? ['--env-file=.env'] : [];
  return { file: installedNode(), words: [...settings, ...words] };
}
