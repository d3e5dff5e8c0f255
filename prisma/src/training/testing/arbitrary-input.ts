import type { DimensionKind } from '@korsetkish/contract';
import { parseTimePeriod } from '@korsetkish/figures';
import * as fc from 'fast-check';
import type { PublishedFigure, TrainingInput } from '../training-input.ts';

const CITY = '750000000';
const DISTRICTS = ['751110000', '751210000', '751310000'];
const CODES = ['A', 'B', 'C'];

/** What else there is beside codes that are only some of the total. */
const REST = 'else';

const GRIDS = [
  { decimals: 0, unitMult: 0 },
  { decimals: 0, unitMult: 3 },
  { decimals: 1, unitMult: 3 },
];

/** Steps of one leaf of one district in one month, the same whenever they are asked for. */
type Truth = (leaf: string, district: string, month: string) => number;

/** What may be published of one indicator, and for which periods. */
export type Publishing = {
  measure: 'FLOW' | 'STOCK';
  /** How codes stand to the total; null: there are none. */
  kind: Extract<DimensionKind, 'PARTITION' | 'OF_WHICH'> | null;
  totals: readonly string[];
  codes: readonly string[];
  totalsOfDistricts: readonly string[];
};

/**
 * Input with one indicator whose published figures can all hold at once, because they are read off one table of leaf x
 * district x month. Something is always published of the city's total.
 */
export function arbitraryInput(publishing: Publishing): fc.Arbitrary<TrainingInput> {
  const { measure, kind } = publishing;
  return fc
    .record({
      truth: arbitraryTruth,
      grid: fc.constantFrom(...GRIDS),
      totals: fc.subarray([...publishing.totals], { minLength: 1 }),
      codes: fc.tuple(...CODES.map(() => fc.subarray([...publishing.codes]))),
      ofDistricts: fc.tuple(...DISTRICTS.map(() => fc.subarray([...publishing.totalsOfDistricts]))),
    })
    .map(({ truth, grid, totals, codes, ofDistricts }) => {
      const publishedCodes = kind === null ? [] : CODES.filter((_, index) => (codes[index] ?? []).length > 0);
      const leaves = kind === 'PARTITION' && publishedCodes.length > 0 ? publishedCodes : [...CODES, REST];
      const publish = (refArea: string, breakdown: string, timePeriod: string): PublishedFigure => {
        const steps = listPlaces(refArea, breakdown, leaves, listMonths(measure, timePeriod));
        const total = steps.reduce((sum, [leaf, district, month]) => sum + truth(leaf, district, month), 0);
        const obsValue = (total / 10 ** grid.decimals).toFixed(grid.decimals);
        return { refArea, breakdown, timePeriod, scenario: 'ACTUAL', obsValue, ...grid };
      };
      const figures = [
        ...totals.map((period) => publish(CITY, '', period)),
        ...publishedCodes.flatMap((code) =>
          (codes[CODES.indexOf(code)] ?? []).map((period) => publish(CITY, `SEX=${code}`, period)),
        ),
        ...DISTRICTS.flatMap((district, index) =>
          (ofDistricts[index] ?? []).map((period) => publish(district, '', period)),
        ),
      ];
      const kinds = kind === null ? {} : { SEX: kind };
      const indicators = [{ indicator: 'PEOPLE', measure, kinds, figures }];
      return { city: CITY, districts: DISTRICTS, indicators, codeTrees: {} };
    });
}

/** The same input with every figure anything at all, so that they may contradict each other. */
export function arbitraryContradictions(publishing: Publishing): fc.Arbitrary<TrainingInput> {
  return fc.tuple(arbitraryInput(publishing), fc.infiniteStream(fc.nat(99))).map(([input, values]) => ({
    ...input,
    indicators: input.indicators.map((indicator) => ({
      ...indicator,
      figures: indicator.figures.map((figure) => ({
        ...figure,
        obsValue: (values.next().value ?? 0).toFixed(figure.decimals),
      })),
    })),
  }));
}

const arbitraryTruth: fc.Arbitrary<Truth> = fc.infiniteStream(fc.nat(9)).map((stream) => {
  const known = new Map<string, number>();
  return (...place) => {
    const key = place.join();
    const steps = known.get(key) ?? stream.next().value ?? 0;
    known.set(key, steps);
    return steps;
  };
});

/** Every leaf, district and month that a figure counts. */
function listPlaces(
  refArea: string,
  breakdown: string,
  leaves: readonly string[],
  months: readonly string[],
): [string, string, string][] {
  const counted = breakdown === '' ? leaves : [breakdown.replace('SEX=', '')];
  const districts = refArea === CITY ? DISTRICTS : [refArea];
  return counted.flatMap((leaf) =>
    districts.flatMap((district) => months.map((month): [string, string, string] => [leaf, district, month])),
  );
}

/** All months of a period; of a stock the last one alone. */
function listMonths(measure: 'FLOW' | 'STOCK', timePeriod: string): string[] {
  const { start, end } = parseTimePeriod(timePeriod);
  const last = end.slice(0, 7);
  if (measure === 'STOCK') return [last];
  const months = [start.slice(0, 7)];
  for (let month = months[0] ?? last; month !== last; month = nextMonth(month)) months.push(nextMonth(month));
  return months;
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
