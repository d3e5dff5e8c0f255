import type { Language } from '@korsetkish/contract';
import { type IRunOptions, TextRun } from 'docx';
import { localeOf } from './styles.ts';

/** Words with their language, without which a program checks all of a document in the language that it begins with. */
export const say = (
  text: string,
  language: Language,
  more: Pick<IRunOptions, 'bold' | 'break'> = {},
): TextRun => new TextRun({ ...more, text, language: localeOf(language) });
