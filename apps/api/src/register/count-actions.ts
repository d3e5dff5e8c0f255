import type { Action, ActionCount, KatoCode } from '@korsetkish/contract';

/** What is counted of an action. */
type Counted = Readonly<Pick<Action, 'kind' | 'due' | 'evidence' | 'status'>> & {
  readonly refAreas: readonly KatoCode[];
};

/**
 * How many actions of each area and kind there are and how they stand, in the order of the register.
 * @param parents the area that each area lies in; null: in none
 */
export function countActions(
  actions: readonly Counted[],
  parents: ReadonlyMap<KatoCode, KatoCode | null>,
): ActionCount[] {
  const placed = actions.flatMap((action) => {
    const areas = new Set(action.refAreas.flatMap((each) => [...listAreasAround(each, parents)]));
    return [...areas].map((refArea) => ({ refArea, action }));
  });
  const alike = Map.groupBy(placed, ({ refArea, action }) => `${refArea} ${action.kind}`);
  return [...alike.values()].flatMap((group) =>
    group.slice(0, 1).map(({ refArea, action: { kind } }) => {
      const count = (isCounted: (action: Counted) => boolean) =>
        group.filter(({ action }) => isCounted(action)).length;
      return {
        ...{ refArea, kind, actions: group.length },
        due: count(({ due }) => due !== null),
        proven: count(({ evidence }) => evidence > 0),
        overdue: count(({ status }) => status === 'OVERDUE'),
        behind: count(({ status }) => status === 'BEHIND'),
      };
    }),
  );
}

/** An area, and all that it lies in. */
function* listAreasAround(
  refArea: KatoCode,
  parents: ReadonlyMap<KatoCode, KatoCode | null>,
): Generator<KatoCode> {
  yield refArea;
  const parent = parents.get(refArea) ?? null;
  if (parent !== null) yield* listAreasAround(parent, parents);
}
