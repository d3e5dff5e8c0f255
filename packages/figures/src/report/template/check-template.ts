import { parseBreakdown } from '@korsetkish/contract';
import type { ParsedTemplate } from './parse-template.ts';
import type { Placed, Placeholder, TemplateParagraph, TemplateProblem } from './report-template.ts';
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
  { paragraphs, problems }: ParsedTemplate,
  direction: string,
  catalogue: TemplateCatalogue,
): TemplateProblem[] {
  const found = paragraphs.flatMap((paragraph) => [
    ...listPlaceholders(paragraph).flatMap((placed) => checkPlaceholder(placed, direction, catalogue)),
    ...checkNumbers(paragraph),
  ]);
  return [...problems, ...found].toSorted((a, b) => a.line - b.line || a.column - b.column);
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
  const problem = (kind: TemplateProblem['problem'], text: string) => [{ line, column, problem: kind, text }];
  const indicator = indicators.find((each) => each.indicator === placed.indicator);
  if (indicator === undefined) return problem('UNKNOWN_INDICATOR', placed.indicator);
  if (indicator.direction !== direction) return problem('OTHER_DIRECTION', placed.indicator);
  const own = new Set(indicator.dimensions.map(({ dimension }) => dimension));
  if (placed.kind === 'LIST') {
    return own.has(placed.dimension) ? [] : problem('UNKNOWN_BREAKDOWN', placed.dimension);
  }
  if (placed.kind !== 'VALUE' && placed.kind !== 'WHEN') return [];
  const isKnown = Object.entries(parseBreakdown(placed.breakdown) ?? {}).every(
    ([dimension, code]) =>
      own.has(dimension) &&
      codelists.some((list) => list.dimension === dimension && list.codes.some((each) => each.code === code)),
  );
  return isKnown ? [] : problem('UNKNOWN_BREAKDOWN', placed.breakdown);
}

function listWords(paragraph: TemplateParagraph): string[] {
  return paragraph.kind === 'TEXT' ? paragraph.parts.filter((part) => typeof part === 'string') : [];
}

function checkNumbers(paragraph: TemplateParagraph): TemplateProblem[] {
  const typed = paragraph.kind === 'HEADING' ? [paragraph.text] : listWords(paragraph);
  return typed
    .flatMap((words) => withoutTypedNumbers(words).match(/\d[\d\s.,]*/g) ?? [])
    .map((text) => ({
      line: paragraph.line,
      column: 1,
      problem: 'NUMBER_WITHOUT_FIGURE' as const,
      text: text.trim(),
    }));
}
