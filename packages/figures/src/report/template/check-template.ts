import { parseBreakdown } from '@korsetkish/contract';
import { type ParsedTemplate, placeWithin } from './parse-template.ts';
import type {
  Placed,
  Placeholder,
  TemplateParagraph,
  TemplateProblem,
  TypedWords,
} from './report-template.ts';
import { withoutTypedNumbers } from './typed-numbers.ts';

/** What of the catalogue placeholders name. */
export interface TemplateCatalogue {
  indicators: readonly {
    indicator: string;
    direction: string;
    dimensions: readonly { dimension: string }[];
  }[];
  codelists: readonly { dimension: string; codes: readonly { code: string }[] }[];
}

/**
 * What a parsed template of a direction says that the catalogue does not know, and numbers that no figure explains: an
 * error of whoever writes it, told before anything is printed.
 * @param direction whose section it is
 */
export function checkTemplate(
  { paragraphs, typed, problems }: ParsedTemplate,
  direction: string,
  catalogue: TemplateCatalogue,
): TemplateProblem[] {
  const found = paragraphs
    .flatMap(listPlaceholders)
    .flatMap((placed) => checkPlaceholder(placed, direction, catalogue));
  return [...problems, ...found, ...typed.flatMap(checkNumbers)].toSorted(
    (a, b) => a.line - b.line || a.column - b.column,
  );
}

export function listPlaceholders(paragraph: TemplateParagraph): Placed<Placeholder>[] {
  switch (paragraph.kind) {
    case 'HEADING':
      return [];
    case 'TEXT':
      return paragraph.parts.filter((part) => typeof part !== 'string');
    default:
      return [paragraph];
  }
}

function checkPlaceholder(
  placed: Placed<Placeholder>,
  direction: string,
  { indicators, codelists }: TemplateCatalogue,
): TemplateProblem[] {
  if (!('indicator' in placed)) return [];
  const { line, column } = placed;
  const problem = (kind: TemplateProblem['problem'], text: string, known?: readonly string[]) => [
    { line, column, problem: kind, text, ...(known && { known }) },
  ];
  const indicator = indicators.find((each) => each.indicator === placed.indicator);
  if (indicator === undefined) {
    const own = indicators.filter((each) => each.direction === direction);
    return problem(
      'UNKNOWN_INDICATOR',
      placed.indicator,
      own.map((each) => each.indicator),
    );
  }
  if (indicator.direction !== direction) return problem('OTHER_DIRECTION', placed.indicator);
  const dimensions = indicator.dimensions.map(({ dimension }) => dimension);
  if (placed.kind === 'LIST') {
    const isKnown = dimensions.includes(placed.dimension);
    return isKnown ? [] : problem('UNKNOWN_BREAKDOWN', placed.dimension, dimensions);
  }
  if (placed.kind !== 'VALUE' && placed.kind !== 'WHEN') return [];
  const own = codelists
    .filter(({ dimension }) => dimensions.includes(dimension))
    .flatMap(({ dimension, codes }) => codes.map(({ code }) => `${dimension}=${code}`));
  const asked = Object.entries(parseBreakdown(placed.breakdown) ?? {}).map(
    ([dimension, code]) => `${dimension}=${code}`,
  );
  return asked
    .filter((each) => !own.includes(each))
    .flatMap((each) => problem('UNKNOWN_BREAKDOWN', each, own));
}

function checkNumbers({ line, column, words }: TypedWords): TemplateProblem[] {
  return [...withoutTypedNumbers(words).matchAll(/\d[\d\s.,]*/g)].map(({ 0: text, index }) => ({
    ...placeWithin({ line, column }, words, index),
    problem: 'NUMBER_WITHOUT_FIGURE' as const,
    text: text.replace(/\D+$/, ''),
  }));
}
