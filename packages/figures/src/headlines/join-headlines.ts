import { type Headline, inBothLanguages } from './headline.ts';

/** Two sentences or more, one after the other: `Согласовано: ... Отказано: ...`, without a full stop at the end. */
export function joinHeadlines(headlines: readonly Headline[]): Headline {
  return inBothLanguages((language) => headlines.map((headline) => headline[language]).join('. '));
}
