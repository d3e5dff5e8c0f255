import { existsSync } from 'node:fs';
import { inRepository, installedNode } from './toolchain.mjs';

/**
 * The command that runs the API in the repository's folder; it says its address itself.
 * @param {...string} options further options of Node
 * @returns {import('./processes.mjs').Command}
 */
export function api(...options) {
  // Node would mention a missing file, which is nothing to mention.
  const settings = existsSync(inRepository('.env')) ? ['--env-file=.env'] : [];
  const endWithParent = new URL('./end-with-parent.mjs', import.meta.url).href;
  const main = inRepository('apps', 'api', 'src', 'main.ts');
  return { file: installedNode(), words: [...settings, `--import=${endWithParent}`, ...options, main] };
}
