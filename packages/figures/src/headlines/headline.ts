import type { Language, LocalizedText, Observation, UnitMeasure } from '@korsetkish/contract';

/** One plain sentence, without a full stop: a chart's title in words, its text alternative, the report's material. */
export type Headline = Readonly<Record<Language, string>>;

/** What a sentence is about. */
export interface HeadlineSubject {
  /** Stands before the colon as it is, so nothing in it needs inflection; an indicator's `shortName`. */
  name: LocalizedText;
  unitMeasure: UnitMeasure;
}

/** What a sentence has to know of a figure: its number, and all that must be said with it. */
export type HeadlineFigure = Pick<
  Observation,
  | 'timePeriod'
  | 'unitMeasure'
  | 'periodAssumed'
  | 'scenario'
  | 'obsValue'
  | 'decimals'
  | 'unitMult'
  | 'obsStatus'
  | 'qualifier'
> &
  Partial<Pick<Observation, 'layer'>>;

/** A figure of a named code or area. */
export interface NamedFigure<Figure extends HeadlineFigure = HeadlineFigure> {
  name: LocalizedText;
  figure: Figure;
}

/** Writes the same sentence in both languages. */
export function inBothLanguages(write: (language: Language) => string): Headline {
  return { kk: write('kk'), ru: write('ru') };
}

/** `name: sentence`. A colon inside the name becomes a comma, so that the sentence has one. */
export function headed(
  { name }: Pick<HeadlineSubject, 'name'>,
  language: Language,
  sentence: string,
): string {
  return `${withoutColon(name[language])}: ${sentence}`;
}

/** `name (note): sentence`; a note joins the brackets that the name ends in. */
export function headedWith(
  { name }: Pick<HeadlineSubject, 'name'>,
  language: Language,
  note: string,
  sentence: string,
): string {
  const plainName = withoutColon(name[language]);
  const noted = plainName.endsWith(')') ? `${plainName.slice(0, -1)}; ${note})` : `${plainName} (${note})`;
  return `${noted}: ${sentence}`;
}

function withoutColon(name: string): string {
  return name.replaceAll(': ', ', ');
}
