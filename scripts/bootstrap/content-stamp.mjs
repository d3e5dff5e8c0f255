/** Tells whether a step's inputs changed since it last succeeded, by content: a fresh checkout changes every date. */

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Folders that steps write themselves, or that hold no source. */
const NOT_SOURCE = new Set(['node_modules', 'dist', 'generated', 'test-results', 'playwright-report']);

/**
 * @param {string} name of a file or folder, without its path
 * @returns {boolean} whether it is written by people; what begins with a dot belongs to a tool or a machine
 */
export function isSource(name) {
  return !name.startsWith('.') && !NOT_SOURCE.has(name);
}

/**
 * One hash over files and whole folders: the same for the same contents under the same names, whatever the order of
 * `inputs` and the folder's place. A missing input hashes as missing.
 * @param {string} root absolute path that `inputs` are relative to
 * @param {readonly string[]} inputs files and folders, with `/`
 * @returns {string} SHA-256, hexadecimal
 */
export function hashInputs(root, inputs) {
  const hash = createHash('sha256');
  for (const file of [...new Set(inputs.flatMap((input) => listFiles(root, input)))].sort()) {
    const content = readIfPresent(path.join(root, file));
    hash.update(`${file}\0${content === undefined ? 'missing' : content.length}\0`);
    if (content !== undefined) hash.update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} file absolute path of the stamp
 * @param {string} hash
 * @returns {boolean} whether the step last succeeded with these very inputs
 */
export function isStamped(file, hash) {
  return readIfPresent(file)?.toString() === hash;
}

/**
 * @param {string} file absolute path of the stamp
 * @param {string} hash
 */
export function writeStamp(file, hash) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, hash);
}

/**
 * @param {string} root
 * @param {string} input
 * @returns {string[]} paths relative to `root`, with `/`; a missing input stands for itself
 */
function listFiles(root, input) {
  const stats = statSync(path.join(root, input), { throwIfNoEntry: false });
  if (stats === undefined || stats.isFile()) return [input];
  return readdirSync(path.join(root, input), { withFileTypes: true })
    .filter((entry) => isSource(entry.name))
    .flatMap((entry) => listFiles(root, `${input}/${entry.name}`));
}

/**
 * @param {string} file absolute path
 * @returns {Buffer | undefined}
 */
function readIfPresent(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
