import { foldForSearch } from '@korsetkish/figures';
import type { EntryRow } from '../entry/build-entry-form.ts';

/** A pasted row: what it is called where it says so, its text, and the line it goes to; null: none. */
export type PastedRow = { name: string | null; text: string; row: EntryRow | null };

/** How pasted rows came to their lines: one after another from where the cursor stood, or by what they are called. */
export type MatchedPaste = { by: 'PLACE' | 'NAME'; rows: PastedRow[] };

/** Letters, beside at most a few digits: a name rather than a figure. */
const NAME = /\p{L}{3,}/u;

/**
 * Brings pasted rows to lines of the form. One column goes from the cell it was pasted into downwards. Of several the
 * last is the figures; where the first names lines of the form, rows go by their names, in any order.
 * @param from name of the cell that was pasted into
 */
export function matchPasted(
  pasted: readonly string[][],
  rows: readonly EntryRow[],
  from: string,
): MatchedPaste {
  const named = pasted.map((cells) => ({
    name: cells.length > 1 ? nameIn(cells) : null,
    text: cells.at(-1) ?? '',
  }));
  const byName = matchNames(named, rows);
  if (byName.some(({ row }) => row !== null)) return { by: 'NAME', rows: byName };
  const first = Math.max(
    0,
    rows.findIndex(({ cell }) => cell === from),
  );
  return {
    by: 'PLACE',
    rows: named.map((each, place) => ({ ...each, row: rows[first + place] ?? null })),
  };
}

function nameIn(cells: readonly string[]): string | null {
  return cells.slice(0, -1).find((cell) => NAME.test(cell)) ?? null;
}

/**
 * A name may stand for lines of several indicators («Другое»): it is taken for the one that follows the line before,
 * as in a copied table.
 */
function matchNames(
  named: readonly { name: string | null; text: string }[],
  rows: readonly EntryRow[],
): PastedRow[] {
  const taken = new Set<number>();
  let last = -1;
  return named.map(({ name, text }) => {
    const wanted = name === null ? '' : foldForSearch(name);
    const places = wanted === '' ? [] : rows.flatMap((row, place) => (isCalled(row, wanted) ? [place] : []));
    const free = places.filter((place) => !taken.has(place));
    const place = free.find((each) => each > last) ?? free[0];
    if (place === undefined) return { name, text, row: null };
    taken.add(place);
    last = place;
    return { name, text, row: rows[place] ?? null };
  });
}

function isCalled({ name, fullName }: EntryRow, wanted: string): boolean {
  return [name.kk, name.ru, fullName.kk, fullName.ru].some((each) => foldForSearch(each) === wanted);
}
