import type { CatalogueProblem } from '../catalogue-problem.ts';
import type { Catalogue } from '../reading/read-catalogue.ts';
import { explainUnknown } from './find-nearest.ts';

/** Areas lie in larger ones up to the country; codes lie under codes of their own dimension, and no code under itself. */
export function checkHierarchies(catalogue: Catalogue, problems: CatalogueProblem[]): void {
  checkAreas(catalogue, problems);
  checkCodes(catalogue, problems);
}

const RANKS = { country: 0, region: 1, city: 1, district: 2 } as const;

function checkAreas({ areas: { file, readable } }: Catalogue, problems: CatalogueProblem[]): void {
  const levelOf = new Map(readable.map(({ raw, cells }) => [raw.kato, cells.level]));
  for (const { line, cells } of readable) {
    const { level, parent_kato: parent } = cells;
    if (level === undefined || parent === undefined) continue;
    const column = 'parent_kato';
    if ((level === 'country') !== (parent === null)) {
      const reason =
        level === 'country' ? 'a country lies in no other area' : `a ${level} lies in another area`;
      problems.push({ file, line, column, reason, rule: 'LEVEL_NEEDS_PARENT' });
      continue;
    }
    const above = parent === null ? undefined : levelOf.get(parent);
    if (above === undefined || RANKS[above] < RANKS[level]) continue;
    problems.push({
      file,
      line,
      column,
      reason: `a ${level} cannot lie in a ${above}`,
      rule: 'LEVEL_BELOW_PARENT',
    });
  }
}

function checkCodes({ codelists: { file, readable } }: Catalogue, problems: CatalogueProblem[]): void {
  const lists = Map.groupBy(readable, ({ raw }) => raw.dimension);
  for (const list of lists.values()) {
    const parents = new Map(list.map(({ raw }) => [raw.code ?? '', raw.parent ?? '']));
    for (const { line, raw } of list) {
      const parent = raw.parent ?? '';
      if (parent === '') continue;
      if (!parents.has(parent)) {
        problems.push({
          file,
          line,
          column: 'parent',
          reason: explainUnknown(parent, parents.keys()),
          rule: 'UNKNOWN_CODE',
        });
      } else if (liesUnderItself(raw.code ?? '', parents)) {
        problems.push({
          file,
          line,
          column: 'parent',
          reason: `${raw.code} would lie under itself`,
          rule: 'CODE_UNDER_ITSELF',
        });
      }
    }
  }
}

function liesUnderItself(code: string, parents: ReadonlyMap<string, string>): boolean {
  const passed = new Set<string>();
  for (let above = parents.get(code); above && !passed.has(above); above = parents.get(above)) {
    if (above === code) return true;
    passed.add(above);
  }
  return false;
}
