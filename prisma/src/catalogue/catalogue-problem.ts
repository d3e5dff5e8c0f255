/** Rules that an edit can break as well as a file. What is said of each in the product is the product's. */
export type CatalogueRule =
  | 'BETWEEN_HAS_NO_FACTOR'
  | 'BETWEEN_HAS_NO_NUMERATOR'
  | 'BETWEEN_NEEDS_TWO_PARTS'
  | 'BETWEEN_TAKES_PLAIN_PARTS'
  | 'BREAKDOWN_NEEDS_INDICATOR'
  | 'CODE_UNDER_ITSELF'
  | 'DEFINITION_BEGINS_TWICE'
  | 'DIMENSION_KIND_NOT_SAID'
  | 'DIMENSION_NOT_NAMED'
  | 'DOCUMENT_ASSESSES_ITSELF'
  | 'DOUBLE'
  | 'ENDS_BEFORE_IT_BEGINS'
  | 'EXCEPT_NEEDS_MEASURES'
  | 'FACTOR_IS_ZERO'
  | 'FIGURE_OF_ONE_PERIOD'
  | 'FOLLOWS_FROM_ITSELF'
  | 'GROUP_IS_EMPTY'
  | 'GROUP_OF_ANOTHER_DIRECTION'
  | 'INDICATOR_NEEDS_GROUP'
  | 'KIND_NEEDS_EVERY_CODE'
  | 'LEVEL_BELOW_PARENT'
  | 'LEVEL_NEEDS_PARENT'
  | 'NAMES_OVERLAP'
  | 'NOTHING_TO_CHECK'
  | 'NOTHING_TO_CHECK_AGAINST'
  | 'NOT_ITS_DIMENSION'
  | 'ONE_LANGUAGE_ONLY'
  | 'OWN_PREDECESSOR'
  | 'PARTS_ARE_CODES_OR_AREAS'
  | 'PART_OF_ANOTHER_DOCUMENT'
  | 'PART_OF_A_PART'
  | 'PART_UNLIKE_ITS_WHOLE'
  | 'RATIO_OF_AMOUNT'
  | 'RATIO_OF_ITSELF'
  | 'RELATION_NEEDS_TERMS'
  | 'REPORTED_ELSEWHERE'
  | 'RESULT_AND_CONSTANT'
  | 'RESULT_HAS_NO_SIGN'
  | 'RESULT_IS_ONE_FIGURE'
  | 'RESULT_IS_ONE_TERM'
  | 'RULES_FOLLOW_MEASURE'
  | 'TEMPLATE_BLOCK_IN_TEXT'
  | 'TEMPLATE_LANGUAGES_DIFFER'
  | 'TEMPLATE_NUMBER_WITHOUT_FIGURE'
  | 'TEMPLATE_OTHER_DIRECTION'
  | 'TEMPLATE_UNCLOSED'
  | 'TEMPLATE_UNKNOWN_BREAKDOWN'
  | 'TEMPLATE_UNKNOWN_INDICATOR'
  | 'TEMPLATE_UNKNOWN_PLACEHOLDER'
  | 'TERM_NAMES_ITS_CODE_TWICE'
  | 'TERM_NEEDS_DIMENSION'
  | 'TERM_NEEDS_INDICATOR'
  | 'TERM_STANDS_FOR_EVERY'
  | 'TRAINING_SOURCE'
  | 'UNKNOWN_CODE'
  | 'WORDS_NEED_SOURCE';

/** A place in a text of several lines. */
export type Passage = {
  /** Line and character, both from 1. */
  line: number;
  column: number;
  /** The words in question; '': the line. */
  text: string;
  /** What was most likely meant; null: nobody can say. */
  nearest: string | null;
};

/** One thing wrong in the catalogue's files. */
export type CatalogueProblem = {
  /** Name of the file, e.g. `observations.csv`. */
  file: string;
  /** Line, from 1, as an editor counts; null: the file as a whole. */
  line: number | null;
  /** Heading of the column; null: the line as a whole. */
  column: string | null;
  /** What is wrong, in plain words. */
  reason: string;
  /** Which rule it breaks; left out: one that only a file can break. */
  rule?: CatalogueRule;
  /** Where in the cell, if that is a text of several lines. */
  passage?: Passage;
};

/** The catalogue was refused, and nothing of it loaded. Its message has a line a problem. */
export class CatalogueError extends Error {
  readonly problems: readonly CatalogueProblem[];

  constructor(problems: readonly CatalogueProblem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'CatalogueError';
    this.problems = problems;
  }
}

/** `observations.csv:17 obs_value: "abc" is not a number` */
export function formatProblem({ file, line, column, reason }: CatalogueProblem): string {
  const place = line === null ? file : `${file}:${line}`;
  return column === null ? `${place}: ${reason}` : `${place} ${column}: ${reason}`;
}
