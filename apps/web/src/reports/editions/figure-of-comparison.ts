import type { FigureComparison, Observation } from '@korsetkish/contract';

/** Whichever side there is: both are the same figure. @throws RangeError when there is neither, which no comparison has */
export function figureOfComparison({ before, after }: FigureComparison): Observation {
  const figure = after ?? before;
  if (figure === null) throw new RangeError('a comparison is of some figure');
  return figure;
}
