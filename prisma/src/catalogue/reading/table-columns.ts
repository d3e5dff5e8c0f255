import { Qualifier } from '@korsetkish/contract';
import type * as z from 'zod';
import * as cell from './cells.ts';

/** One CSV file: its columns, and the sets of columns that no two rows share. */
export type Table<Columns extends CellReaders> = {
  file: string;
  keys: readonly (readonly string[])[];
  columns: Columns;
};

/** How the cell of each column is read from its text. */
export type CellReaders = Readonly<Record<string, z.ZodType<unknown, string>>>;

export function table<Columns extends CellReaders>(
  file: string,
  keys: readonly (readonly (keyof Columns & string)[])[],
  columns: Columns,
): Table<Columns> {
  return { file, keys, columns };
}

export const name = {
  name_kk: cell.text('the Kazakh name'),
  name_ru: cell.text('the Russian name'),
};

export const texts = {
  text_kk: cell.text('the Kazakh text'),
  text_ru: cell.text('the Russian text'),
};

/** A place in a source with numbered parts. */
export const locator = {
  section: cell.optionalText,
  paragraph: cell.optionalText,
};

/** The cells of a figure as printed, wherever it stands. */
export const figure = {
  obs_value: cell.number,
  decimals: cell.wholeNumber(0),
  unit_mult: cell.wholeNumber(0, 12),
  qualifier: cell.optional(cell.choice(Qualifier.options)),
  source: cell.required,
  ...locator,
};

/** One figure by what it is of; its value stands with the observations. */
export const figureKey = {
  indicator: cell.required,
  breakdown: cell.breakdown,
  ref_area: cell.required,
};
