import type { ReportEdition } from '@korsetkish/contract';
import type { DifferencesSearch } from './editions-search.ts';

/** Two editions, of which one is held against the other. */
export type EditionPair = { before: ReportEdition; after: ReportEdition };

/**
 * Which two are compared: those that are asked for. One that is not asked for, or not there, is the nearest to the other:
 * of the same area and window, else of the same area, else any; older ones before newer ones.
 * @param editions all there are, the newest first
 * @returns null: there are no two
 */
export function choosePair(
  editions: readonly ReportEdition[],
  asked: Pick<DifferencesSearch, 'before' | 'after'>,
): EditionPair | null {
  const find = (edition: number | undefined) => editions.find((each) => each.edition === edition);
  const [askedBefore, askedAfter] = [find(asked.before), find(asked.after)];
  const after = askedAfter ?? (askedBefore ? nearest(askedBefore, editions) : editions[0]);
  const before = askedBefore ?? (after ? nearest(after, editions) : undefined);
  return before && after ? { before, after } : null;
}

function nearest(to: ReportEdition, editions: readonly ReportEdition[]): ReportEdition | undefined {
  const others = editions.filter(({ edition }) => edition !== to.edition);
  const ofArea = others.filter(({ refArea }) => refArea === to.refArea);
  const ofWindow = ofArea.filter(
    ({ window }) => window.startPeriod === to.window.startPeriod && window.endPeriod === to.window.endPeriod,
  );
  for (const found of [ofWindow, ofArea, others]) {
    const older = found.find(({ edition }) => edition < to.edition);
    const any = older ?? found[0];
    if (any !== undefined) return any;
  }
  return undefined;
}
