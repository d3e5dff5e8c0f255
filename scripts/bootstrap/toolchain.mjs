/** Where the repository and its pinned tools are. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The one place that pins pnpm: a `packageManager` field would make pnpm fail behind a closed registry mirror. */
export const PNPM_VERSION = '12.21.0';

/** Absolute path of the repository; every command runs here unless it says otherwise. */
export const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Absolute path of a file of the repository.
 * @param {...string} segments
 */
export function inRepository(...segments) {
  return path.join(REPOSITORY, ...segments);
}

/**
 * Absolute path of the Node 24 that came with the packages: the binary itself, so that a signal reaches it and no
 * shell in between. Exists once the packages are installed.
 */
export function installedNode() {
  const folder = inRepository('node_modules', 'node', 'bin');
  const windows = path.join(folder, 'node.exe');
  return existsSync(windows) ? windows : path.join(folder, 'node');
}

/**
 * The command that runs the pinned pnpm on a machine that has only npm.
 * @param {...string} words arguments of pnpm
 * @returns {{ file: string, words: string[] }}
 */
export function pnpm(...words) {
  return { file: 'npx', words: ['--yes', `pnpm@${PNPM_VERSION}`, ...words] };
}
