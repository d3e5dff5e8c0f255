import { inRepository, installedNode } from './toolchain.mjs';

/**
 * The command that runs the API in the repository's folder; it says its address itself.
 * @param {...string} options further options of Node
 * @returns {import('./processes.mjs').Command}
 */
export function api(...options) {
  const endWithParent = new URL('./end-with-parent.mjs', import.meta.url).href;
  return {
    file: installedNode(),
    words: [
      '--env-file-if-exists=.env',
      `--import=${endWithParent}`,
      ...options,
      inRepository('apps', 'api', 'src', 'main.ts'),
    ],
  };
}
