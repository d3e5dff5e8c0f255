import type { Language, LocalizedText } from '@korsetkish/contract';
import { NOT_ADDITIVE_REASONS } from '../aggregation/not-additive-reasons.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { DescribedPeriod } from '../periods/days-of.ts';
import {
  formatIncomplete,
  formatSumOfPrintedGroups,
  PERIODS_NOT_PRINTED,
} from '../phrases/derived-phrases.ts';
import { formatMissing } from '../phrases/format-missing.ts';
import { formatDescribedPeriod } from '../phrases/format-time-period.ts';
import { takesGenitiveSingular } from '../phrases/russian-number.ts';
import type { Figure } from '../quantity/quantity.ts';
import type { NoTotalReason, PivotTotal } from './pivot.ts';

/** One plain sentence a reason, to stand where a total would. */
const NO_TOTAL_REASONS: Record<NoTotalReason, LocalizedText> = {
  ...NOT_ADDITIVE_REASONS,
  NO_COMMON_WHOLE: {
    kk: 'Бұл аумақтар бір бүтінді құрамайды: олардың мәндері қосылмайды',
    ru: 'Эти территории не составляют одного целого: их цифры не складываются',
  },
};

/**
 * What a total is, or why there is none, in words: `сумма 8 цифр`, `итог напечатан в источнике`, `неполно: 2 из 8
 * районов`.
 */
export function formatPivotTotal(total: PivotTotal, catalogue: Catalogue, language: Language): string {
  switch (total.result) {
    case 'PRINTED':
      return language === 'ru' ? 'итог напечатан в источнике' : 'жалпы мәні дереккөзде басылған';
    case 'TOTAL':
      return withAssumption(
        describeSum(total.observations, total.timePeriod, catalogue, language),
        total.observations,
        language,
      );
    case 'SUM_OF_PRINTED_GROUPS':
      return withAssumption(formatSumOfPrintedGroups(total.groups, language), total.observations, language);
    case 'INCOMPLETE':
      return describeIncomplete(total, language);
    case 'NOT_ADDITIVE':
      return NO_TOTAL_REASONS[total.reason][language];
    case 'NO_FIGURE':
      return formatMissing(total.observation?.obsStatus ?? 'O', language);
  }
}

function describeSum(
  observations: readonly Figure[],
  timePeriod: DescribedPeriod,
  catalogue: Catalogue,
  language: Language,
): string {
  const indicators = new Set(observations.map(({ indicator }) => indicator));
  if (indicators.size > 1) {
    return language === 'ru'
      ? 'пересчитано из числителя и знаменателя'
      : 'алымы мен бөлімінен қайта есептелген';
  }
  const [indicator] = indicators;
  const period = formatDescribedPeriod(timePeriod, language, 'label');
  if (
    indicator !== undefined &&
    catalogue.indicator(indicator).overTime === 'LAST' &&
    observations.length === 1
  ) {
    return language === 'ru' ? `последняя известная цифра: ${period}` : `соңғы белгілі мән: ${period}`;
  }
  const count = observations.length;
  if (language === 'kk') return `${count} мәннің қосындысы, ${period}`;
  return `сумма ${count} ${takesGenitiveSingular(count, 0) ? 'цифры' : 'цифр'}, ${period}`;
}

function describeIncomplete(
  { held, expected, over, level }: Extract<PivotTotal, { result: 'INCOMPLETE' }>,
  language: Language,
): string {
  if (level !== null) return formatIncomplete(held, expected, level, language);
  const words = PARTS[over] ?? CODES;
  if (language === 'kk') return `толық емес: ${expected} ${words.kkGenitive} ішінен ${held} ${words.kk}`;
  const [singular, plural] = words.ruGenitive;
  return `неполно: ${held} из ${expected} ${takesGenitiveSingular(expected, 0) ? singular : plural}`;
}

interface PartWords {
  ruGenitive: readonly [singular: string, plural: string];
  kk: string;
  kkGenitive: string;
}

const CODES: PartWords = { ruGenitive: ['группы', 'групп'], kk: 'топ', kkGenitive: 'топтың' };
const PARTS: Readonly<Record<string, PartWords>> = {
  REF_AREA: { ruGenitive: ['территории', 'территорий'], kk: 'аумақ', kkGenitive: 'аумақтың' },
  TIME_PERIOD: { ruGenitive: ['месяца', 'месяцев'], kk: 'ай', kkGenitive: 'айдың' },
};

function withAssumption(words: string, observations: readonly Figure[], language: Language): string {
  const isAssumed = observations.some(({ periodAssumed }) => periodAssumed);
  return isAssumed ? `${words}; ${PERIODS_NOT_PRINTED[language]}` : words;
}
