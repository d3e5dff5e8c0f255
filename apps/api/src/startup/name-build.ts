import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The code that decides what an answer looks like. */
const SOURCES = ['../', '../../../../packages/contract/src', '../../../../packages/figures/src'];

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Names the running code by its content, so that the same code has the same ETags after a restart and on every machine,
 * and changed code never has the old one's.
 */
export async function nameBuild(): Promise<string> {
  const folders = SOURCES.map((path) => fileURLToPath(new URL(path, import.meta.url)));
  const files = (await Promise.all(folders.map(listFiles))).flatMap((found) => found.sort());
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('base64url').slice(0, 12);
}
