import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CATALOGUE_FOLDER } from '../catalogue/load-catalogue.ts';

/** A copy of the catalogue that a test may spoil. */
export type CatalogueCopy = {
  folder: string;
  /** Replaces a text that stands in the file exactly once. */
  edit: (file: string, from: string, to: string) => void;
  /** Rewrites a file by its lines, the heading first. */
  editLines: (file: string, change: (lines: string[]) => string[]) => void;
  /** Takes every edit back. */
  restore: () => void;
  remove: () => void;
};

/** Copies the published catalogue into a temporary folder. */
export function copyCatalogue(): CatalogueCopy {
  const folder = mkdtempSync(join(tmpdir(), 'korsetkish-catalogue-'));
  const rewrite = (file: string, change: (content: string) => string) =>
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  const restore = () => cpSync(CATALOGUE_FOLDER, folder, { recursive: true });
  restore();
  return {
    folder,
    restore,
    edit: (file, from, to) =>
      rewrite(file, (content) => {
        const found = content.split(from).length - 1;
        if (found !== 1) throw new Error(`"${from}" stands ${found} times in ${file}`);
        return content.replace(from, () => to);
      }),
    editLines: (file, change) =>
      rewrite(file, (content) => `${change(content.trimEnd().split('\n')).join('\n')}\n`),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
