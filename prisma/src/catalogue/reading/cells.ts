import {
  ConceptCode,
  EVERY,
  formatBreakdown,
  KatoCode,
  parseBreakdown,
  TimePeriod,
} from '@korsetkish/contract';
import * as z from 'zod';
import { splitAfterNumber } from './split-after-number.ts';

/** How a cell of each kind is read, and what is said of one that cannot be. Cells arrive as text, '' when blank. */

/** A text that must be there. @param name what is missing when it is blank, e.g. `the Kazakh name` */
export const text = (name: string) =>
  z.string().refine((cell) => cell.trim() !== '', { error: `${name} is missing` });

export const required = z.string().refine((cell) => cell.trim() !== '', { error: 'must not be blank' });

/** A cell in which one text stands for null. */
const nullable = <Read>(cell: z.ZodType<Read, string>, nullText: string) =>
  z.string().transform((value, context) => {
    if (value === nullText) return null;
    const { success, data, error } = cell.safeParse(value);
    if (success) return data;
    for (const { message } of error.issues) context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });

/** Blank reads as null. */
export const optional = <Read>(cell: z.ZodType<Read, string>) => nullable(cell, '');

/** `*` reads as null: whatever the checked figure has. */
export const everyOr = <Read>(cell: z.ZodType<Read, string>) => nullable(cell, EVERY);

export const optionalText = z.string().transform((cell) => (cell.trim() === '' ? null : cell));

const quoted =
  (reason: string) =>
  ({ input }: { input?: unknown }) =>
    input === '' ? 'must not be blank' : `"${String(input)}" ${reason}`;

export const code = z.string().refine((cell) => ConceptCode.safeParse(cell).success, {
  error: quoted('is not a code: upper-case Latin letters, digits and underscores'),
});

export const kato = z.string().refine((cell) => KatoCode.safeParse(cell).success, {
  error: quoted('is not a KATO code of nine digits'),
});

export const timePeriod = z.string().refine((cell) => TimePeriod.safeParse(cell).success, {
  error: quoted('is not a period like 2020, 2021-Q1, 2021-04, 2021-01-01/P5M or 2021-05-31'),
});

/** Periods separated by semicolons; blank: none. */
export const timePeriods = z
  .string()
  .transform((cell) => (cell === '' ? [] : cell.split(';')))
  .pipe(z.array(timePeriod));

export const date = z.string().refine((cell) => z.iso.date().safeParse(cell).success, {
  error: quoted('is not a day like 2021-05-31'),
});

export const mailAddress = z.string().refine((cell) => z.email().safeParse(cell).success, {
  error: quoted('is not a mail address'),
});

/** Decimal text, kept as it is written: `440000.0`. */
export const number = z.string().refine((cell) => /^-?\d+(\.\d+)?$/.test(cell), {
  error: quoted('is not a number'),
});

export const numberNotZero = number.refine((cell) => Number(cell) !== 0, { error: 'must not be zero' });

export const numberAboveZero = number.refine((cell) => Number(cell) > 0, { error: 'must be above zero' });

/** A whole number between two bounds, both included. */
export const wholeNumber = (least: number, most = 32_767) =>
  z
    .string()
    .refine((cell) => /^\d{1,9}$/.test(cell) && Number(cell) >= least && Number(cell) <= most, {
      error: quoted(`is not a whole number from ${least} to ${most}`),
    })
    .transform(Number);

export const boolean = z
  .enum(['true', 'false'], { error: quoted('is neither true nor false') })
  .transform((cell) => cell === 'true');

/** One of a closed list. */
export const choice = <const Choice extends string>(choices: readonly Choice[]) =>
  z.enum(choices, { error: quoted(`is not one of ${choices.join(', ')}`) });

/** Some of a closed list, separated by semicolons; blank: none. */
export const choices = <const Choice extends string>(choices: readonly Choice[]) =>
  z
    .string()
    .transform((cell) => (cell === '' ? [] : cell.split(';')))
    .pipe(z.array(choice(choices)));

/** A breakdown in canonical text; blank: the printed total. */
export const breakdown = z.string().transform((cell, context) => {
  const parsed = parseBreakdown(cell);
  if (parsed !== null) return formatBreakdown(parsed);
  context.addIssue({ code: 'custom', message: `"${cell}" is not a breakdown like OUTCOME=APPROVED` });
  return z.NEVER;
});

/** Values separated by semicolons; blank: none. */
export const list = z.string().transform((cell) => (cell === '' ? [] : cell.split(';')));

/** The Russian forms of a unit after a number: `заявка, заявки, заявок`, or one for all. */
export const afterNumber = z.string().transform((cell, context) => {
  const forms = splitAfterNumber(cell);
  if (forms !== null) return forms;
  context.addIssue({ code: 'custom', message: `"${cell}" is neither one form nor three (after 1, 2 and 5)` });
  return z.NEVER;
});
