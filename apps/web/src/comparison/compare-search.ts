import { type ComparedWith, KATO_CODE_PATTERN, type KatoCode } from '@korsetkish/contract';

/** What figures may stand beside, by its name in the address. */
export const COMPARED_WITH = {
  previous: 'PREVIOUS_PERIOD',
  'last-year': 'SAME_PERIOD_LAST_YEAR',
  area: 'REF_AREA',
  plan: 'PLAN',
} as const satisfies Record<string, ComparedWith>;
export type CompareChoice = keyof typeof COMPARED_WITH;

/** What the address of a page with a comparison carries for it. */
export type CompareSearch = {
  /** Nothing is compared where it is left out. */
  compare?: CompareChoice | undefined;
  /** The other area of `compare=area`. */
  compareArea?: KatoCode | undefined;
};

type Unparsed<Search> = { [Name in keyof Search]?: unknown };

/** Reads what is compared from an address; what makes no sense compares nothing. */
export function parseCompareSearch({ compare, compareArea }: Unparsed<CompareSearch>): CompareSearch {
  return {
    compare: isCompareChoice(compare) ? compare : undefined,
    compareArea:
      typeof compareArea === 'string' && KATO_CODE_PATTERN.test(compareArea) ? compareArea : undefined,
  };
}

export function isCompareChoice(written: unknown): written is CompareChoice {
  return typeof written === 'string' && Object.hasOwn(COMPARED_WITH, written);
}
