import type { PivotHeader } from '@korsetkish/figures';
import { type ExploreNames, namePath } from '../names.ts';

/** One line of a row's label; `depth` counts the names above it. */
export type LabelLine = { text: string; depth: number };

export type RowLabel = {
  /** All names of the row, outermost first. */
  path: string[];
  /** Names that the row before has said already: read aloud, not drawn. */
  said: string[];
  lines: LabelLine[];
};

/**
 * Labels rows as an outline: a name is drawn where it changes, those under it are set in. Two rows that differ only in
 * what a total leaves unsaid still have a line each.
 */
export function labelRows(rows: readonly PivotHeader[], names: ExploreNames): RowLabel[] {
  const paths = rows.map((row) => namePath(row, names, 'row'));
  return paths.map((path, place) => {
    const before = paths[place - 1] ?? [];
    const changed = path.findIndex((name, depth) => name !== before[depth]);
    const from = changed < 0 ? path.length - 1 : changed;
    return {
      path,
      said: path.slice(0, from),
      lines: path.slice(from).map((text, level) => ({ text, depth: from + level })),
    };
  });
}
