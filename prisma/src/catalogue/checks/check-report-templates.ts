import { checkTemplate, pairLanguages, parseTemplate, type TemplateProblem } from '@korsetkish/figures';
import type { CatalogueProblem, CatalogueRule } from '../catalogue-problem.ts';
import type { Catalogue } from '../reading/read-catalogue.ts';
import { findNearest } from './find-nearest.ts';

/** A template names what the catalogue has, says no number that no figure explains, and says the same in both languages. */
export function checkReportTemplates(catalogue: Catalogue, problems: CatalogueProblem[]): void {
  const { file, rows } = catalogue.reportTemplates;
  const known = listKnown(catalogue);
  const directions = new Set(catalogue.directions.rows.map(({ cells }) => cells.direction));
  for (const { line, cells } of rows) {
    // Of a direction that is none, every indicator would seem to be another's.
    if (!directions.has(cells.direction)) continue;
    const [kk, ru] = [parseTemplate(cells.text_kk), parseTemplate(cells.text_ru)];
    const differing = pairLanguages(kk.paragraphs, ru.paragraphs).problems;
    const found = {
      text_kk: [...checkTemplate(kk, cells.direction, known), ...differing.kk],
      text_ru: [...checkTemplate(ru, cells.direction, known), ...differing.ru],
    };
    for (const [column, wrong] of Object.entries(found)) {
      problems.push(...wrong.map((problem) => ({ file, line, column, ...explain(problem) })));
    }
  }
}

/** What placeholders may name, out of rows with other mistakes as well: indicators with their dimensions, and codes. */
function listKnown({ indicators, codelists }: Catalogue) {
  const lists = Map.groupBy(codelists.readable, ({ cells }) => cells.dimension ?? '');
  return {
    indicators: indicators.readable.map(({ cells: { indicator, direction, dimensions } }) => ({
      indicator: indicator ?? '',
      direction: direction ?? '',
      dimensions: (dimensions ?? []).map((dimension) => ({ dimension })),
    })),
    codelists: [...lists].map(([dimension, codes]) => ({
      dimension,
      codes: codes.map(({ cells: { code } }) => ({ code: code ?? '' })),
    })),
  };
}

const WRONG: Readonly<Record<TemplateProblem['problem'], string>> = {
  UNCLOSED: 'a placeholder is not closed',
  UNKNOWN_PLACEHOLDER: 'nothing is known by such a placeholder',
  BLOCK_IN_TEXT: 'stands in a paragraph of its own',
  UNKNOWN_INDICATOR: 'no such indicator',
  OTHER_DIRECTION: 'belongs to another direction',
  UNKNOWN_BREAKDOWN: 'the indicator has no such dimension or code',
  NUMBER_WITHOUT_FIGURE: 'a number that no figure explains',
  LANGUAGES_DIFFER: 'the other language has no such paragraph here',
};

function explain({ line, column, problem, text, known = [] }: TemplateProblem) {
  const nearest = findNearest(text, known);
  const rule: CatalogueRule = `TEMPLATE_${problem}`;
  const meant = nearest === null ? '' : `, did you mean "${nearest}"?`;
  return {
    reason: `line ${line}, column ${column}: "${text}": ${WRONG[problem]}${meant}`,
    rule,
    passage: { line, column, text, nearest },
  };
}
