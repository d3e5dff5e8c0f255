import type { ReportEdition } from '@korsetkish/contract';
import type { DifferencesSearch } from './editions-search.ts';

/** Two editions, of which one is held against the other. */
export type EditionPair = { before: ReportEdition; after: ReportEdition };

/**
 * Which two are compared: those that are asked for. One that is not asked for, or not there, is the one that is likest the
 * other: of the same area, window and directions as far as there is one, and older where there is an older one. Of none
 * that is asked for, the newest that another is like.
 * @param editions all there are, the newest first
 * @returns null: there are no two
 */
export function choosePair(
  editions: readonly ReportEdition[],
  asked: Pick<DifferencesSearch, 'before' | 'after'>,
): EditionPair | null {
  const find = (edition: number | undefined) => editions.find((each) => each.edition === edition);
  const [askedBefore, askedAfter] = [find(asked.before), find(asked.after)];
  const after = askedAfter ?? (askedBefore ? findLikest(askedBefore, editions) : findRepeated(editions));
  const before = askedBefore ?? (after && findLikest(after, editions));
  return before && after ? { before, after } : null;
}

const IS_ALIKE: readonly ((one: ReportEdition, other: ReportEdition) => boolean)[] = [
  areOfTheSame,
  (one, other) => isOfArea(one, other) && isOfWindow(one, other),
  isOfArea,
  () => true,
];

/** Whether both editions are of the same area, time and directions. */
export function areOfTheSame(one: ReportEdition, other: ReportEdition): boolean {
  return (
    isOfArea(one, other) &&
    isOfWindow(one, other) &&
    one.directions.length === other.directions.length &&
    one.directions.every((direction) => other.directions.includes(direction))
  );
}

function isOfArea(one: ReportEdition, other: ReportEdition): boolean {
  return one.refArea === other.refArea;
}

function isOfWindow({ window: one }: ReportEdition, { window: other }: ReportEdition): boolean {
  return one.startPeriod === other.startPeriod && one.endPeriod === other.endPeriod;
}

function findLikest(to: ReportEdition, editions: readonly ReportEdition[]): ReportEdition | undefined {
  const others = editions.filter(({ edition }) => edition !== to.edition);
  for (const isAlike of IS_ALIKE) {
    const alike = others.filter((other) => isAlike(to, other));
    const older = alike.find(({ edition }) => edition < to.edition);
    const found = older ?? alike[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The newest edition that another one is like, the liker the better. */
function findRepeated(editions: readonly ReportEdition[]): ReportEdition | undefined {
  for (const isAlike of IS_ALIKE) {
    const found = editions.find((each) =>
      editions.some((other) => other.edition < each.edition && isAlike(each, other)),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}
