import type { Language, RefAreaLevel, TimePeriod } from '@korsetkish/contract';
import { formatTimePeriod } from './format-time-period.ts';
import { takesGenitiveSingular } from './russian-number.ts';

/** Said of every figure whose period the source leaves out. */
export const PERIOD_NOT_PRINTED: Readonly<Record<Language, string>> = {
  kk: 'дереккөзде кезең көрсетілмеген',
  ru: 'период в источнике не указан',
};

/** The same of several figures. */
export const PERIODS_NOT_PRINTED: Readonly<Record<Language, string>> = {
  kk: 'дереккөзде кезеңдер көрсетілмеген',
  ru: 'периоды в источнике не указаны',
};

/** The same in the few words that fit behind a period. */
const PERIOD_ASSUMED: Readonly<Record<Language, string>> = {
  kk: 'кезең көрсетілмеген, шартты түрде алынды',
  ru: 'период не указан, взят условно',
};

/**
 * Words that name a figure's period or stand for it, with what must be said where the source leaves the period out:
 * `январь–май 2021 года (период не указан, взят условно)`.
 */
export function formatWithAssumption(words: string, periodAssumed: boolean, language: Language): string {
  return periodAssumed ? `${words} (${PERIOD_ASSUMED[language]})` : words;
}

/** Said of every figure of a plan whose period stands elsewhere. */
export const BY_PLAN: Readonly<Record<Language, string>> = { kk: 'жоспар бойынша', ru: 'по плану' };

/** `по плану на 2021 год`, `2021 жылға арналған жоспар бойынша`. */
export function formatByPlan(timePeriod: TimePeriod, language: Language): string {
  const forPlan = formatTimePeriod(timePeriod, language, 'forPlan');
  return language === 'ru' ? `${BY_PLAN.ru} ${forPlan}` : `${forPlan} арналған ${BY_PLAN.kk}`;
}

const RUSSIAN_GENITIVE = ['двух', 'трёх', 'четырёх', 'пяти', 'шести', 'семи', 'восьми', 'девяти', 'десяти'];
const KAZAKH_NUMERALS = ['екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз', 'он'];

/**
 * Names a sum that the source does not print: `сумма пяти напечатанных групп`, `жарияланған бес топтың қосындысы`.
 * @param count how many groups were added; two to ten are written as words
 */
export function formatSumOfPrintedGroups(count: number, language: Language): string {
  if (language === 'kk') return `жарияланған ${KAZAKH_NUMERALS[count - 2] ?? count} топтың қосындысы`;
  const groups = takesGenitiveSingular(count, 0) ? 'напечатанной группы' : 'напечатанных групп';
  return `сумма ${RUSSIAN_GENITIVE[count - 2] ?? count} ${groups}`;
}

interface LevelWords {
  readonly ruGenitiveSingular: string;
  readonly ruGenitivePlural: string;
  readonly kk: string;
  readonly kkGenitive: string;
  /** What a figure of another area is not about. */
  readonly not: Readonly<Record<Language, string>>;
}

const LEVELS: Readonly<Record<RefAreaLevel, LevelWords>> = {
  country: {
    ruGenitiveSingular: 'страны',
    ruGenitivePlural: 'стран',
    kk: 'ел',
    kkGenitive: 'елдің',
    not: { kk: 'бүкіл республика емес', ru: 'не вся республика' },
  },
  region: {
    ruGenitiveSingular: 'области',
    ruGenitivePlural: 'областей',
    kk: 'облыс',
    kkGenitive: 'облыстың',
    not: { kk: 'бұл облыс емес', ru: 'не эта область' },
  },
  city: {
    ruGenitiveSingular: 'города',
    ruGenitivePlural: 'городов',
    kk: 'қала',
    kkGenitive: 'қаланың',
    not: { kk: 'бұл қала емес', ru: 'не этот город' },
  },
  district: {
    ruGenitiveSingular: 'района',
    ruGenitivePlural: 'районов',
    kk: 'аудан',
    kkGenitive: 'ауданның',
    not: { kk: 'бұл аудан емес', ru: 'не этот район' },
  },
};

/** Says that a sum or map lacks parts: `неполно: 2 из 8 районов`, `толық емес: 8 ауданның ішінен 2 аудан`. */
export function formatIncomplete(held: number, of: number, level: RefAreaLevel, language: Language): string {
  const words = LEVELS[level];
  if (language === 'kk') return `толық емес: ${of} ${words.kkGenitive} ішінен ${held} ${words.kk}`;
  const noun = takesGenitiveSingular(of, 0) ? words.ruGenitiveSingular : words.ruGenitivePlural;
  return `неполно: ${held} из ${of} ${noun}`;
}

/** Beside a figure of another area: `не этот район`, `бұл аудан емес`. `level` is the level of the area asked for. */
export function formatNotThisArea(level: RefAreaLevel, language: Language): string {
  return LEVELS[level].not[language];
}
