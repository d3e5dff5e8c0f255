/** Proves that the pages a newcomer reads first refer to nothing that the repository lacks. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { inRepository } from './bootstrap/toolchain.mjs';

const PAGES = ['README.md', 'CONTRIBUTING.md', ...listPages('docs')];

it('the pages show only pictures that the repository has', () => {
  const missing = PAGES.flatMap((page) =>
    findMissing(page, /!\[[^\]]*\]\(([^)\s]+)\)/g).map((picture) => sayMissing(page, picture)),
  );
  expect(missing).toEqual([]);
});

it('the pages link only to files that the repository has', () => {
  const missing = PAGES.flatMap((page) =>
    findMissing(page, /(?<!!)\[[^\]]*\]\(([^)\s]+)\)/g).map((file) => `${page} links to ${file}`),
  );
  expect(missing).toEqual([]);
});

/**
 * @param {string} folder
 * @returns {string[]} paths of its pages in the repository
 */
function listPages(folder) {
  return readdirSync(inRepository(folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return listPages(`${folder}/${entry.name}`);
    return entry.name.endsWith('.md') ? [`${folder}/${entry.name}`] : [];
  });
}

/**
 * @param {string} page
 * @param {RegExp} reference whose first group is an address
 * @returns {string[]} the files of the repository that the page refers to and that are not there
 */
function findMissing(page, reference) {
  const addresses = Array.from(
    readFileSync(inRepository(page), 'utf8').matchAll(reference),
    ([, to = '']) => to,
  );
  return addresses
    .filter((address) => !/^(https?:|#)/.test(address))
    .map((address) => path.posix.join(path.posix.dirname(page), address.replace(/#.*/, '')))
    .filter((file) => !existsSync(inRepository(file)));
}

/**
 * @param {string} page
 * @param {string} picture
 */
function sayMissing(page, picture) {
  return `${page} refers to ${picture}, which is not in the repository: take the pictures with "npm run screenshots" and commit them.`;
}
