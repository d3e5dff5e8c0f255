import * as z from 'zod';

/** A text that somebody types: not blank, without spaces around it. */
const Typed = z.string().trim().min(1).max(2000);

/** A text in both languages of the product. Neither is a translation of the other, and neither may be missing. */
export const EnteredText = z.strictObject({ kk: Typed, ru: Typed });
export type EnteredText = z.infer<typeof EnteredText>;

/** The same for what also has a name in English, where somebody gives one. */
export const EnteredName = z.strictObject({ kk: Typed, ru: Typed, en: Typed.nullable() });
export type EnteredName = z.infer<typeof EnteredName>;

/** One form of a word after a number; forms are kept in one line, so none has a comma. */
export const WordForm = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^,]*$/);
