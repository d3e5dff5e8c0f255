import type { Language } from '@korsetkish/contract';

/** A sentence that goes on. */
export const withoutStop = (sentence: string): string => sentence.replace(/\.$/u, '');

/** A sentence of its own as words within another. */
export const uncapitalize = (sentence: string, language: Language): string =>
  `${sentence.charAt(0).toLocaleLowerCase(language)}${withoutStop(sentence.slice(1))}`;
