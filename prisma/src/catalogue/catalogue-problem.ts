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
