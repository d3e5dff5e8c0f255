import { formatBreakdown, parseBreakdown } from '@korsetkish/contract';
import { parseTimePeriod } from '@korsetkish/figures';
import type { TrainingFigures, TrainingSeries } from '../training-figures.ts';
import type { CountedIndicator, PublishedFigure, TrainingInput } from '../training-input.ts';

const MONTHS = [2019, 2020, 2021].flatMap((year) =>
  Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
);

/** Millionths of the unit, exactly. */
function exactly(obsValue: string, unitMult: number): bigint {
  const [whole = '', fraction = ''] = obsValue.split('.');
  return BigInt(whole + fraction.padEnd(unitMult + 6, '0').slice(0, unitMult + 6));
}

/**
 * Says, sentence by sentence, which of the layer's rules generated figures break: written anew from the rules, with
 * nothing of the generator's own, so that both would have to be wrong in the same way.
 */
export function findBrokenRules(input: TrainingInput, { series }: TrainingFigures): string[] {
  const seriesOf = Map.groupBy(series, ({ indicator }) => indicator);
  return input.indicators.flatMap((indicator) => {
    const own = seriesOf.get(indicator.indicator) ?? [];
    return [
      ...own.flatMap((line) => findMisprints(indicator, line)),
      ...findUnmetFigures(indicator, own, input),
      ...findBrokenTotals(indicator, own, input),
    ];
  });
}

/** Each line has 36 figures from 0 with as many digits as it says, on a grid that is printed somewhere. */
function findMisprints({ indicator, figures }: CountedIndicator, line: TrainingSeries): string[] {
  const pattern = line.decimals === 0 ? /^\d+$/ : new RegExp(`^\\d+\\.\\d{${line.decimals}}$`);
  const isPrinted = figures.some(
    ({ decimals, unitMult }) => decimals === line.decimals && unitMult === line.unitMult,
  );
  return [
    ...(line.obsValues.length === MONTHS.length ? [] : [`${indicator}: ${line.obsValues.length} months`]),
    ...(isPrinted ? [] : [`${indicator}: 10^${line.unitMult} with ${line.decimals} digits is not printed`]),
    ...line.obsValues
      .filter((text) => !pattern.test(text))
      .map((text) => `${indicator}: "${text}" is no such figure`),
  ];
}

/** Every actual figure of the city, and of a district, of which there are lines. */
function findUnmetFigures(
  { indicator, measure, figures }: CountedIndicator,
  series: readonly TrainingSeries[],
  { city, districts }: TrainingInput,
): string[] {
  return figures.flatMap(
    ({ refArea, breakdown, scenario, timePeriod, obsValue, unitMult }: PublishedFigure) => {
      const lines = series.filter(
        (line) => line.breakdown === breakdown && (refArea === city || line.refArea === refArea),
      );
      const counted = districts.includes(refArea) || refArea === city;
      if (scenario === 'PLAN' || !counted || lines.length === 0) return [];
      if (refArea === city && lines.length !== districts.length)
        return [`${indicator} ${breakdown} lacks districts`];
      const { start, end } = parseTimePeriod(timePeriod);
      const isOfPeriod = (month: string) =>
        measure === 'FLOW' ? start <= `${month}-01` && `${month}-01` <= end : end.startsWith(month);
      const months = MONTHS.filter(isOfPeriod);
      const found = lines
        .flatMap((line) =>
          months.map((month) => exactly(line.obsValues[MONTHS.indexOf(month)] ?? '', line.unitMult)),
        )
        .reduce((sum, figure) => sum + figure, 0n);
      const published = exactly(obsValue, unitMult);
      const isWholeInside =
        measure === 'FLOW' ? start >= '2019-01-01' && end <= '2021-12-31' : months.length === 1;
      const isMet = isWholeInside ? found === published : measure === 'STOCK' || found <= published;
      return isMet
        ? []
        : [`${indicator} ${breakdown} of ${refArea} in ${timePeriod}: ${found}, not ${published}`];
    },
  );
}

/** In every district and month a partition adds up to its total, and a part of something never exceeds it. */
function findBrokenTotals(
  { indicator, kinds }: CountedIndicator,
  series: readonly TrainingSeries[],
  { districts }: TrainingInput,
): string[] {
  const breakdowns = [...new Set(series.map(({ breakdown }) => breakdown))];
  return breakdowns.flatMap((total) =>
    Object.keys(kinds).flatMap((dimension) => {
      const codes = breakdowns.filter((text) => {
        const { [dimension]: code, ...rest } = parseBreakdown(text) ?? {};
        return code !== undefined && formatBreakdown(rest) === total;
      });
      if (codes.length === 0 || !['PARTITION', 'OF_WHICH'].includes(kinds[dimension] ?? '')) return [];
      return districts.flatMap((district) =>
        MONTHS.flatMap((month, place) => {
          const figureOf = (breakdown: string) => {
            const line = series.find((each) => each.refArea === district && each.breakdown === breakdown);
            return exactly(line?.obsValues[place] ?? '', line?.unitMult ?? 0);
          };
          const parts = codes.map(figureOf);
          const whole = figureOf(total);
          const holds =
            kinds[dimension] === 'PARTITION'
              ? parts.reduce((sum, part) => sum + part, 0n) === whole
              : parts.every((part) => part <= whole);
          return holds
            ? []
            : [`${indicator} ${total} in ${district}, ${month}: ${whole}, but ${parts} by ${dimension}`];
        }),
      );
    }),
  );
}
