import type { EnteredName, EnteredText } from '@korsetkish/contract';
import type * as z from 'zod';

/** Cells of the catalogue's files are text; blank is nothing. These go there and back. */

export const orNull = (cell: string): string | null => (cell === '' ? null : cell);

export const orBlank = (text: string | number | null): string => (text === null ? '' : write(text));

/** Decimal text as the files have it, never `1e-7`. */
export const write = (given: string | number | boolean): string =>
  typeof given === 'number' && String(given).includes('e')
    ? given.toFixed(20).replace(/\.?0+$/, '')
    : String(given);

export const listOf = (cell: string): string[] => (cell === '' ? [] : cell.split(';'));

export const numberOrNull = (cell: string): number | null => (cell === '' ? null : Number(cell));

/** A cell that holds one of a closed list, which the catalogue's own check has made sure of. */
export const oneOf = <Choice extends string>(choices: z.ZodType<Choice>, cell: string): Choice =>
  choices.parse(cell);

type Cells = Readonly<Record<string, string>>;

/** `name_kk` and `name_ru` as a text. */
export const toText = (row: Cells, stem: string): EnteredText => ({
  kk: row[`${stem}_kk`] ?? '',
  ru: row[`${stem}_ru`] ?? '',
});

export const toTextOrNull = (row: Cells | undefined, stem: string): EnteredText | null =>
  row === undefined || row[`${stem}_kk`] === '' ? null : toText(row, stem);

export const toName = (row: Cells): EnteredName => ({
  ...toText(row, 'name'),
  en: orNull(row.name_en ?? ''),
});

export const fromName = ({ kk, ru, en }: EnteredName) => ({ name_kk: kk, name_ru: ru, name_en: en ?? '' });

export const fromText = ({ kk, ru }: EnteredText) => ({ text_kk: kk, text_ru: ru });
