import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isSource } from '../bootstrap/content-stamp.mjs';
import { REPOSITORY } from '../bootstrap/toolchain.mjs';

/**
 * Copies the sources into a temporary folder, where a test may change them: however it ends, the repository is as it
 * was. Nothing is installed or generated there, and no setting of the developer's comes along.
 * @returns {{ folder: string, edit: (file: string, from: string, to: string) => void, remove: () => void }} `edit`
 *   replaces a text that stands in the file exactly once
 */
export function copySources() {
  const folder = mkdtempSync(path.join(tmpdir(), 'korsetkish-sources-'));
  // Temporary folders are closed to other accounts, and root's database server runs under one.
  chmodSync(folder, 0o755);
  cpSync(REPOSITORY, folder, {
    recursive: true,
    filter: (source) => path.relative(REPOSITORY, source) === '' || isSource(path.basename(source)),
  });
  return {
    folder,
    edit(file, from, to) {
      const content = readFileSync(path.join(folder, file), 'utf8');
      const found = content.split(from).length - 1;
      if (found !== 1) throw new Error(`"${from}" stands ${found} times in ${file}`);
      writeFileSync(
        path.join(folder, file),
        content.replace(from, () => to),
      );
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
