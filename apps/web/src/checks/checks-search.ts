import { type CheckResult, KATO_CODE_PATTERN, type KatoCode } from '@korsetkish/contract';

/** Chosen where every area's checks are wanted, whatever area the reader has chosen elsewhere. */
export const ALL_AREAS = 'all';

/** Which checks the page shows, as its address says. */
export type ChecksSearch = {
  result?: CheckResult | undefined;
  direction?: string | undefined;
  /** Without it: the area that the reader has chosen for all pages, where that has checks. */
  refArea?: KatoCode | typeof ALL_AREAS | undefined;
};

type Unparsed<Search> = { [Name in keyof Search]?: unknown };

const RESULTS: Record<CheckResult, true> = {
  EXACT: true,
  WITHIN_ROUNDING: true,
  FAILS: true,
  BASE_NOT_PRINTED: true,
  INCOMPLETE: true,
};

const DIRECTION = /^[A-Z][A-Z0-9_]*$/;

/** Reads the filters of an address; what makes no sense is left out. */
export function parseChecksSearch({ result, direction, refArea }: Unparsed<ChecksSearch>): ChecksSearch {
  return {
    result: isResult(result) ? result : undefined,
    direction: isTextLike(direction, DIRECTION) ? direction : undefined,
    refArea: refArea === ALL_AREAS || isTextLike(refArea, KATO_CODE_PATTERN) ? refArea : undefined,
  };
}

function isResult(written: unknown): written is CheckResult {
  return typeof written === 'string' && Object.hasOwn(RESULTS, written);
}

function isTextLike(written: unknown, pattern: RegExp): written is string {
  return typeof written === 'string' && pattern.test(written);
}
