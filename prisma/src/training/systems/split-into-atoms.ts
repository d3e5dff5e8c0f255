/** What is left of a code, or of the total, beside the codes that figures are published of. */
const REST = '/rest';

/** The smallest parts that codes of one dimension are made of. */
export type Atoms = {
  all: readonly string[];
  /** The parts of one code. */
  of: ReadonlyMap<string, readonly string[]>;
};

/**
 * Splits the codes that figures are published of into parts that do not overlap, so that a code above others is the sum
 * of those below it: city newspapers = Almaty Aqshamy + Vecherniy Almaty. Where codes do not make up the whole, the rest
 * is a part as well.
 * @param held codes of one dimension
 * @param parents the code above each code of the dimension
 * @param isOfWhich whether the codes are only some of the whole
 */
export function splitIntoAtoms(
  held: ReadonlySet<string>,
  parents: Readonly<Record<string, string | null>>,
  isOfWhich: boolean,
): Atoms {
  const listBelow = (code: string) => Object.keys(parents).filter((other) => parents[other] === code);
  const isReached = (code: string): boolean => held.has(code) || listBelow(code).some(isReached);

  function listAtoms(code: string): string[] {
    const below = listBelow(code);
    const reached = below.filter(isReached);
    if (reached.length === 0) return [code];
    const rest = reached.length < below.length ? [`${code}${REST}`] : [];
    return [...reached.flatMap(listAtoms), ...rest];
  }

  const isUnderAnother = (code: string) => listAncestors(code, parents).some((above) => held.has(above));
  const top = [...held].filter((code) => !isUnderAnother(code));
  return {
    all: [...top.flatMap(listAtoms), ...(isOfWhich ? [REST] : [])],
    of: new Map([...held].map((code) => [code, listAtoms(code)])),
  };
}

/** The codes above a code, the nearest first. */
export function listAncestors(code: string, parents: Readonly<Record<string, string | null>>): string[] {
  const above = parents[code] ?? null;
  return above === null ? [] : [above, ...listAncestors(above, parents)];
}
