import { type Breakdown, type DimensionKind, parseBreakdown } from '@korsetkish/contract';
import type { CodeTrees, CountedIndicator } from '../training-input.ts';
import { type Atoms, listAncestors, splitIntoAtoms } from './split-into-atoms.ts';

/**
 * Breakdowns of one indicator that must add up with each other: a total, its codes, what is counted among it. Every one
 * of them is a sum of leaves, so whatever the leaves are, a partition adds up and a part never exceeds the whole.
 */
export type CountedSystem = {
  /** Names of the leaves: codes of every dimension, down to what no published code tells apart. */
  leaves: readonly string[];
  /** The leaves, by number, of each breakdown. */
  leavesOf: ReadonlyMap<string, readonly number[]>;
};

/** Codes of such dimensions add up to the total, or are part of it; those of any other say nothing about each other. */
const WITHIN_A_TOTAL: readonly DimensionKind[] = ['PARTITION', 'OF_WHICH'];

/** Sorts the breakdowns that are published of an indicator into systems. */
export function buildSystems(
  { kinds }: Pick<CountedIndicator, 'kinds'>,
  breakdowns: readonly string[],
  codeTrees: CodeTrees,
): CountedSystem[] {
  const isWithin = (dimension: string) => WITHIN_A_TOTAL.some((kind) => kind === kinds[dimension]);
  const nameContext = (breakdown: Breakdown) =>
    Object.entries(breakdown)
      .filter(([dimension]) => !isWithin(dimension))
      .map(([dimension, code]) => {
        const root = listAncestors(code, codeTrees[dimension] ?? {}).at(-1) ?? code;
        return `${dimension}=${root}`;
      })
      .join(';');

  const parsed = breakdowns.map((text) => ({ text, breakdown: parseBreakdown(text) ?? {} }));
  const contexts = Map.groupBy(parsed, ({ breakdown }) => nameContext(breakdown));
  return [...contexts.values()].map((members) => {
    const heldCodes = groupCodes(members.map(({ breakdown }) => breakdown));
    const atoms = [...heldCodes].map(([dimension, held]): [string, Atoms] => [
      dimension,
      splitIntoAtoms(held, codeTrees[dimension] ?? {}, kinds[dimension] === 'OF_WHICH'),
    ]);
    return buildSystem(members, new Map(atoms));
  });
}

function groupCodes(breakdowns: readonly Breakdown[]): Map<string, Set<string>> {
  const codes = new Map<string, Set<string>>();
  for (const [dimension, code] of breakdowns.flatMap(Object.entries<string>)) {
    codes.set(dimension, (codes.get(dimension) ?? new Set()).add(code));
  }
  return codes;
}

/** Leaves are every combination of the dimensions' atoms. */
function buildSystem(
  members: readonly { text: string; breakdown: Breakdown }[],
  atoms: ReadonlyMap<string, Atoms>,
): CountedSystem {
  let leaves: Breakdown[] = [{}];
  for (const [dimension, { all }] of atoms) {
    leaves = leaves.flatMap((leaf) => all.map((atom) => ({ ...leaf, [dimension]: atom })));
  }
  const isUnder = (leaf: Breakdown, breakdown: Breakdown) =>
    Object.entries(breakdown).every(([dimension, code]) =>
      atoms
        .get(dimension)
        ?.of.get(code)
        ?.includes(leaf[dimension] ?? ''),
    );
  const leavesOf = new Map(
    members.map(({ text, breakdown }) => [
      text,
      [...leaves.keys()].filter((leaf) => isUnder(leaves[leaf] ?? {}, breakdown)),
    ]),
  );
  return { leaves: leaves.map((leaf) => Object.values(leaf).join(';')), leavesOf };
}

/**
 * The breakdowns that are part of no other of their system: what is left when the parts have to be left out. A code that
 * is all there is of its total is still a part of it.
 */
export function listWholes({ leavesOf }: CountedSystem): string[] {
  const isPartOf = (part: string, whole: string) => {
    const [inside, around] = [leavesOf.get(part) ?? [], leavesOf.get(whole) ?? []];
    const isSmaller = inside.length < around.length || countNames(part) > countNames(whole);
    return isSmaller && inside.every((leaf) => around.includes(leaf));
  };
  const all = [...leavesOf.keys()];
  return all.filter((breakdown) => !all.some((other) => isPartOf(breakdown, other)));
}

const countNames = (breakdown: string): number => breakdown.split('=').length - 1;
