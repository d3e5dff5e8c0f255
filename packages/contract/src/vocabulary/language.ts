import * as z from 'zod';
import { LANGUAGES } from './languages.ts';

/** The two languages of the product, equals. Every catalogue text exists in both. */
export const Language = z.enum(LANGUAGES).meta({ description: 'Language of the product: Kazakh or Russian' });
export type Language = z.infer<typeof Language>;

/** Languages in which the API explains an error: the product's two, and English for integrators. */
export const ErrorLanguage = z.enum(['kk', 'ru', 'en']);
export type ErrorLanguage = z.infer<typeof ErrorLanguage>;
