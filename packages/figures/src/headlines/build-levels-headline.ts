import type { Language, LocalizedText, RefArea } from '@korsetkish/contract';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import { haveEqualLength } from '../periods/period-length.ts';
import { type RussianPluralForm, russianPluralForm } from '../phrases/russian-number.ts';
import { areOfOneTime, formatClauses, formatFigure, formatWhenNote } from './format-clause.ts';
import {
  type Headline,
  type HeadlineFigure,
  type HeadlineSubject,
  headed,
  headedWith,
  inBothLanguages,
} from './headline.ts';

/** Another area's figure to stand beside. */
export interface Comparator {
  area: Pick<RefArea, 'name' | 'level'>;
  figure: HeadlineFigure;
  /** Who published it: the source of the subject's own figures, or another issuer, who is named; null: not known. */
  issuer: 'SAME_SOURCE' | LocalizedText | null;
}

export interface LevelsHeadline {
  subject: HeadlineSubject;
  /** Figures of one series, in any order. */
  figures: readonly HeadlineFigure[];
  comparators?: readonly Comparator[];
}

/**
 * Levels side by side: «Доля молодёжи NEET: 6,1 % в 2020 году и 5,7 % в I квартале 2021 года; по республике в том же
 * источнике — 6,8 % ...». No verb of change stands between them. Of more than two figures the newest two are said, or,
 * where all periods are of one length, the first and the last with the number of periods.
 * @throws RangeError without figures
 */
export function buildLevelsHeadline({ subject, figures, comparators = [] }: LevelsHeadline): Headline {
  if (figures.length === 0) throw new RangeError('a sentence about levels needs a figure');
  const chosen = chooseFigures(figures);
  const together = [...chosen.figures, ...comparators.map(({ figure }) => figure)];
  const style = { unitMeasure: subject.unitMeasure, together };
  // Two figures of one assumed period need not say so twice.
  const isAssumedTogether =
    together.length > 1 && areOfOneTime(together) && together[0]?.periodAssumed === true;
  return inBothLanguages((language) => {
    const write = (figures: readonly HeadlineFigure[], lead: string) =>
      isAssumedTogether
        ? figures.map((figure) => withLead(formatFigure(figure, style, language), lead)).join(', ')
        : formatClauses(figures, style, language, lead);
    const count = chosen.count === null ? [] : [formatCount(chosen.count, language)];
    const others = comparators.map(({ area, figure, issuer }) => {
      const lead = formatLead(area, issuer === 'SAME_SOURCE', language);
      const by = issuer === 'SAME_SOURCE' || issuer === null ? '' : ` (${issuer[language]})`;
      return write([figure], lead) + by;
    });
    const sentence = [write(chosen.figures, ''), ...count, ...others].join('; ');
    const [first] = together;
    return isAssumedTogether && first !== undefined
      ? headedWith(subject, language, formatWhenNote(first, language), sentence)
      : headed(subject, language, sentence);
  });
}

const withLead = (said: string, lead: string) => (lead === '' ? said : `${lead} — ${said}`);

interface ChosenFigures {
  figures: readonly HeadlineFigure[];
  /** How many periods the two stand for; null when they are all, or only the newest. */
  count: number | null;
}

function chooseFigures(figures: readonly HeadlineFigure[]): ChosenFigures {
  const inOrder = figures.toSorted((a, b) => compareTimePeriods(a.timePeriod, b.timePeriod));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (inOrder.length <= 2 || first === undefined || last === undefined)
    return { figures: inOrder, count: null };
  const ofOneLength = inOrder.every(
    ({ timePeriod, scenario }) =>
      haveEqualLength(timePeriod, first.timePeriod) && scenario === first.scenario,
  );
  return ofOneLength
    ? { figures: [first, last], count: inOrder.length }
    : { figures: inOrder.slice(-2), count: null };
}

const PERIODS: Readonly<Record<RussianPluralForm, string>> = {
  one: 'период',
  few: 'периода',
  many: 'периодов',
};

function formatCount(count: number, language: Language): string {
  return language === 'ru'
    ? `всего ${count} ${PERIODS[russianPluralForm(count, 0)]}`
    : `барлығы ${count} кезең`;
}

/** The republic is said in words that need no name; any other area by its name. */
function formatLead({ name, level }: Comparator['area'], sameSource: boolean, language: Language): string {
  const republic = language === 'ru' ? 'по республике' : 'республика бойынша';
  const area = level === 'country' ? republic : name[language];
  if (!sameSource || level !== 'country') return area;
  return language === 'ru' ? `${area} в том же источнике` : `сол дереккөзде ${area}`;
}
