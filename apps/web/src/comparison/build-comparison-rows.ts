import type { Language, ObservationPair } from '@korsetkish/contract';
import type { Catalogue } from '@korsetkish/figures';
import { buildChartFigure, type ChartFigure } from '../charts/chart-figure.ts';
import type { ChartNames } from '../charts/chart-names.ts';
import { capitalize } from '../format/capitalize.ts';
import { COMPARISON_WORDS, type ComparisonWords } from './comparison-words.ts';

/** One pair in words: what a row of the table says. */
export type ComparisonRow = {
  id: string;
  /** What sets the figure apart from the others shown, but for its period: `Отказано`; empty where nothing does. */
  name: string;
  /** Its period, and that it is a plan or that the period is assumed. */
  when: string;
  text: string;
  /** What stands beside it; null where nothing does. */
  beside: { text: string; when: string } | null;
  /** Which answer of the closed list it is. */
  label: string;
  /** The answer itself, in the API's words. */
  inWords: string;
  /** True where a difference was computed. */
  isChange: boolean;
  /** The whole pair in a sentence, in the API's words. */
  sentence: string;
};

/** The pairs of the API as rows, in its order. */
export function buildComparisonRows(
  pairs: readonly ObservationPair[],
  names: ChartNames,
  catalogue: Pick<Catalogue, 'indicator'>,
): ComparisonRow[] {
  const { language } = names;
  const words = COMPARISON_WORDS[language];
  const figures = pairs.map(({ observation }) => buildChartFigure(observation, names));
  const nameFigure = nameApart(figures, catalogue, names.language);
  return figures.map((figure, place) => {
    const pair = pairs[place];
    if (!pair) throw new RangeError('a figure without its pair');
    const beside = pair.comparator && buildChartFigure(pair.comparator, names);
    return {
      id: figure.id,
      name: nameFigure(figure),
      when: sayWhen(figure),
      text: figure.text,
      beside: beside && { text: beside.text, when: sayBeside(beside, figure) },
      label: labelAnswer(pair, words),
      inWords: capitalize(pair.inWords[language]),
      isChange: pair.difference !== null,
      sentence: pair.sentence[language],
    };
  });
}

/** Names a figure by those of indicator, area and code in which the figures differ. */
function nameApart(
  figures: readonly ChartFigure[],
  catalogue: Pick<Catalogue, 'indicator'>,
  language: Language,
): (figure: ChartFigure) => string {
  const parts: ((figure: ChartFigure) => string)[] = [
    ({ observation }) => catalogue.indicator(observation.indicator).shortName[language],
    ({ refArea }) => refArea,
    ({ code }) => code ?? COMPARISON_WORDS[language].total,
  ];
  const apart = parts.filter((part) => new Set(figures.map(part)).size > 1);
  return (figure) => apart.map((part) => part(figure)).join(', ');
}

const sayWhen = ({ period, remarks }: ChartFigure): string => [period, ...remarks].join('; ');

/** `2020 год`, `2021 год; план`; of another area `город Астана, 2022 год`. */
function sayBeside(beside: ChartFigure, figure: ChartFigure): string {
  const isOtherArea = beside.observation.refArea !== figure.observation.refArea;
  return isOtherArea ? `${beside.refArea}, ${sayWhen(beside)}` : sayWhen(beside);
}

function labelAnswer({ comparison, comparator, execution }: ObservationPair, words: ComparisonWords): string {
  if (comparator === null) return words.alone;
  if (execution !== null && execution.percent !== null) return words.execution;
  switch (comparison) {
    case 'COMPARABLE':
      return words.comparable;
    case 'PLANNED_CHANGE':
      return words.planned;
    case 'SIDE_BY_SIDE':
      return words.sideBySide;
  }
}
