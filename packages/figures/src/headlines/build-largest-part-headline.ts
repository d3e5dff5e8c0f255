import type { Language } from '@korsetkish/contract';
import { formatSumOfPrintedGroups } from '../phrases/derived-phrases.ts';
import { formatPercent, SHARE_DECIMALS } from '../phrases/format-percent.ts';
import { exactBaseUnits } from '../quantity/quantity.ts';
import { exactShareOf } from './exact-share.ts';
import { type ClauseStyle, formatClause, formatClauses, formatFigure } from './format-clause.ts';
import {
  type Headline,
  type HeadlineFigure,
  type HeadlineSubject,
  headed,
  inBothLanguages,
  type NamedFigure,
} from './headline.ts';

export interface LargestPartHeadline {
  subject: HeadlineSubject;
  total: HeadlineFigure;
  /** How many printed groups were added to make `total`; null when the source prints the total itself. */
  addedGroups: number | null;
  /** All parts of the total, of its period; parts without a figure are passed over. */
  parts: readonly NamedFigure[];
  /** Totals of other periods, whose parts are not printed. */
  otherTotals?: readonly HeadlineFigure[];
}

const LARGEST: Readonly<Record<Language, string>> = { kk: 'ең көбі', ru: 'больше всего' };

/**
 * A total and its largest part, or parts that are equally large: «Квартиры «Алматы жастары 3.0»: 967 квартир в 2020
 * году; больше всего — Здравоохранение: 309 квартир (32,0 %)». A sum that is not printed is called one.
 * @throws RangeError when no part has a figure
 */
export function buildLargestPartHeadline({
  subject,
  total,
  addedGroups,
  parts,
  otherTotals = [],
}: LargestPartHeadline): Headline {
  const largest = findLargest(parts);
  const style: ClauseStyle = {
    unitMeasure: subject.unitMeasure,
    together: [total, ...otherTotals, ...parts.map(({ figure }) => figure)],
  };
  return inBothLanguages((language) => {
    const lead = addedGroups === null ? '' : formatSumOfPrintedGroups(addedGroups, language);
    const said = largest.map(({ name, figure }) => {
      const share = exactShareOf(figure, total);
      const percent = share === null ? '' : ` (${formatPercent(share, SHARE_DECIMALS, language)})`;
      return `${name[language]}: ${formatFigure(figure, style, language)}${percent}`;
    });
    const whole = formatClause(total, style, language, lead);
    const others = otherTotals.length === 0 ? '' : `; ${formatClauses(otherTotals, style, language)}`;
    return headed(subject, language, `${whole}; ${LARGEST[language]} — ${said.join(', ')}${others}`);
  });
}

function findLargest(parts: readonly NamedFigure[]): NamedFigure[] {
  const held = parts.flatMap((part) => {
    const { obsValue, unitMult } = part.figure;
    return obsValue === null ? [] : [{ part, size: exactBaseUnits({ obsValue, unitMult }) }];
  });
  const [first] = held.toSorted((a, b) => b.size.cmp(a.size));
  if (first === undefined) throw new RangeError('no part has a figure');
  return held.filter(({ size }) => size.eq(first.size)).map(({ part }) => part);
}
