import type { PaceBarModel } from './build-pace-bar.ts';

/** Em from the top: room for the words over the tick that marks the time gone. */
export const BAR_TOP = 2.1;
export const BAR_HEIGHT = 1.4;
/** Height of a line of words under the per cent done. */
export const LINE_HEIGHT = 1.4;

/** Height of the whole drawing, em: under the bar the per cent done, the verdict where there is one, and both figures. */
export function heightOfPaceBar({ verdict }: Pick<PaceBarModel, 'verdict'>): number {
  return BAR_TOP + BAR_HEIGHT + 5 + (verdict === null ? 0 : LINE_HEIGHT);
}
