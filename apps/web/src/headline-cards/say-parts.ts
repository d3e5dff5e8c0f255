import { formatBreakdown } from '@korsetkish/contract';
import { formatPercent, isFigure, markSynthetic, SHARE_DECIMALS, shareOf } from '@korsetkish/figures';
import { inReadingOrder } from '../panels/in-reading-order.ts';
import type { PanelInput } from '../panels/panel-input.ts';
import type { Whole } from './list-wholes.ts';

/** Codes up to which the two largest parts are told instead of one. */
const FEW_CODES = 4;

/** The parts that a card tells of each of its periods, by their code's breakdown. */
export type ToldParts = {
  breakdowns: ReadonlySet<string>;
  /** True: there are too many to be told, and this is the largest. */
  isLargestOfMany: boolean;
};

type Share = { breakdown: string; percent: number; text: string };

/**
 * The two largest of a few parts, or the largest of many. They are chosen in the newest period and told of both, so that
 * neither what stands on a card nor its order moves between two periods.
 */
export function chooseParts(newest: Whole, input: PanelInput): ToldParts {
  const isLargestOfMany = newest.parts.length > FEW_CODES;
  const largest = listShares(newest, input)
    .toSorted((a, b) => b.percent - a.percent)
    .slice(0, isLargestOfMany ? 1 : 2);
  return { breakdowns: new Set(largest.map(({ breakdown }) => breakdown)), isLargestOfMany };
}

/** `Согласовано: 39,8 %, Отказано: 57,1 %` in the codelist's order; empty where the whole has none of the parts. */
export function sayParts(whole: Whole, { breakdowns }: ToldParts, input: PanelInput): string {
  return listShares(whole, input)
    .filter(({ breakdown }) => breakdowns.has(breakdown))
    .map(({ text }) => text)
    .join(', ');
}

/** Shares of the parts that one code names, in the codelist's order. */
function listShares({ figure, parts }: Whole, { catalogue, names }: PanelInput): Share[] {
  const { language } = names;
  return inReadingOrder(parts, catalogue)
    .filter(isFigure)
    .flatMap((part) => {
      const [entry, ...others] = Object.entries(part.breakdown);
      const share = shareOf(part, figure);
      if (!entry || others.length > 0 || share.result !== 'SHARE') return [];
      const { percent } = share;
      const name = catalogue.code(...entry).name[language];
      return [
        {
          breakdown: formatBreakdown(part.breakdown),
          percent,
          text: `${name}: ${markSynthetic(formatPercent(percent, SHARE_DECIMALS, language), part)}`,
        },
      ];
    });
}
