import type { Language, LocalizedText, UnitMeasure } from '@korsetkish/contract';
import { formatPartOf } from '../phrases/format-part-of.ts';
import { formatPercent, SHARE_DECIMALS } from '../phrases/format-percent.ts';
import { markSynthetic } from '../phrases/synthetic-mark.ts';
import { exactShareOf, isExact } from './exact-share.ts';
import { formatAssumption, formatClause, placeInTime } from './format-clause.ts';
import { type Headline, type HeadlineFigure, headed, inBothLanguages } from './headline.ts';
import { joinClauses } from './join-list.ts';

/** A part and its total, of one period. */
export interface PartAndWhole {
  part: HeadlineFigure;
  whole: HeadlineFigure;
}

export interface SharesHeadline {
  /** The code whose shares these are: «Отказано». */
  name: LocalizedText;
  unitMeasure: UnitMeasure;
  /** In the order in which they are to be said. */
  shares: readonly PartAndWhole[];
}

/**
 * Shares of one code in its total: «Отказано: 57,1 % уведомлений в январе–мае 2021 года (56 из 98) и 25,6 % в 2020 году
 * (127 из 496)». Where a share cannot be worked out (a figure missing, or not exact) the part is said as printed.
 * @throws RangeError without shares
 */
export function buildSharesHeadline({ name, unitMeasure, shares }: SharesHeadline): Headline {
  if (shares.length === 0) throw new RangeError('a sentence about shares needs one');
  const together = shares.map(({ part }) => part);
  return inBothLanguages((language) => {
    const clauses = shares.map(
      (share, index) =>
        formatShare(share, unitMeasure, language, index === 0 ? 'WITH_UNIT' : 'UNIT_SAID') ??
        formatClause(share.part, { unitMeasure, together }, language),
    );
    return headed({ name }, language, joinClauses(clauses, language));
  });
}

/** Null when there is no share to say. */
function formatShare(
  { part, whole }: PartAndWhole,
  unitMeasure: UnitMeasure,
  language: Language,
  unitIs: 'WITH_UNIT' | 'UNIT_SAID',
): string | null {
  const share = exactShareOf(part, whole);
  if (share === null || !isExact(part) || !isExact(whole)) return null;
  const percent = markSynthetic(formatPercent(share, SHARE_DECIMALS, language), part);
  const note = formatAssumption(part, language);
  const bracketed = (partOf: string) => `(${note === '' ? partOf : `${partOf}; ${note}`})`;
  if (language === 'kk') {
    return placeInTime(`${percent} ${bracketed(formatPartOf(part, whole, unitMeasure, 'kk'))}`, part, 'kk');
  }
  // "42,4 % человек" is not said: persons stand with their number instead.
  const unitAfterPercent = unitMeasure.unitMeasure !== 'PERSONS';
  const unit = unitAfterPercent && unitIs === 'WITH_UNIT' ? ` ${unitMeasure.afterNumber.ru.many}` : '';
  const partOf = formatPartOf(part, whole, unitMeasure, 'ru', !unitAfterPercent);
  return `${placeInTime(percent + unit, part, 'ru')} ${bracketed(partOf)}`;
}
