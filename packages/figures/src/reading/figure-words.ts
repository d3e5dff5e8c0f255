import type { ObsStatus, Qualifier } from '@korsetkish/contract';
import { formatMissing } from '../phrases/format-missing.ts';
import type { Scale } from '../phrases/scale.ts';
import { foldForSearch } from './fold-for-search.ts';

/** Word for word as they are folded for search, so that case, Kazakh letters and points make no difference. */
const words = <Meaning>(
  rows: readonly (readonly [Meaning, readonly string[]])[],
): ReadonlyMap<string, Meaning> =>
  new Map(rows.flatMap(([meaning, texts]) => texts.map((text) => [foldForSearch(text), meaning] as const)));

/** Words of the source before or after a number. «менее» ("less than") has no code and is told apart on purpose. */
export const QUALIFIER_WORDS: ReadonlyMap<string, Qualifier | 'UNKNOWN'> = words([
  ['MORE_THAN', ['более', 'более чем', 'больше', 'свыше', 'астам', 'аса', 'артық']],
  ['ABOUT', ['около', 'примерно', 'порядка', 'приблизительно', 'ориентировочно', 'шамамен', 'жуық']],
  ['UP_TO', ['до', 'не более', 'не больше', 'не свыше', 'дейін']],
  ['AT_LEAST', ['не менее', 'не меньше', 'как минимум', 'минимум', 'кемінде', 'кем дегенде', 'кем емес']],
  ['UNKNOWN', ['менее', 'меньше', 'кем', 'аз', 'почти', 'от']],
]);

/** Signs that say the same as a word. */
export const QUALIFIER_SIGNS: Readonly<Record<string, Qualifier | 'UNKNOWN'>> = {
  '>': 'MORE_THAN',
  '≥': 'AT_LEAST',
  '≤': 'UP_TO',
  '≈': 'ABOUT',
  '~': 'ABOUT',
  '<': 'UNKNOWN',
};

/** Words for powers of ten, in the cases that a qualifier or a preposition puts them in. */
export const SCALE_WORDS: ReadonlyMap<string, Scale> = words<Scale>([
  [3, ['тыс', 'тысяч', 'тысяча', 'тысячи', 'мың', 'мыңнан', 'мыңға', 'мыңы']],
  [6, ['млн', 'мнл', 'миллион', 'миллиона', 'миллионов', 'миллионнан', 'миллионға']],
  [9, ['млрд', 'миллиард', 'миллиарда', 'миллиардов', 'миллиардтан', 'миллиардқа']],
  [12, ['трлн', 'триллион', 'триллиона', 'триллионов', 'триллионнан', 'триллионға']],
]);

/** The currency, whichever way it is written. */
export const CURRENCY_WORDS: ReadonlySet<string> = new Set(
  ['тенге', 'тг', 'теңге', 'теңгеден', 'теңгеге', 'теңгесі', 'kzt'].map(foldForSearch),
);

/** Ways of writing per cent beside its sign. */
export const PERCENT_WORDS: ReadonlySet<string> = new Set(
  ['процент', 'процента', 'процентов', 'проценты', 'пайыз', 'пайызы', 'пайыздан', 'пайызға'].map(
    foldForSearch,
  ),
);

/**
 * What stands for "no figure", and what it says of the reason: null, nothing. The national statistics mark what is
 * confidential with «х» and what was not collected with dots.
 */
export const EMPTY_WORDS: ReadonlyMap<string, ObsStatus | null> = new Map<string, ObsStatus | null>([
  ...words<ObsStatus>([
    [
      'O',
      [
        'н/д',
        'нд',
        'нет данных',
        'нет сведений',
        'данных нет',
        'мәлімет жоқ',
        'деректер жоқ',
        'дерек жоқ',
        'м/ж',
      ],
    ],
    ['O', [formatMissing('O', 'kk'), formatMissing('O', 'ru')]],
    ['M', ['не применимо', 'н/п', formatMissing('M', 'kk'), formatMissing('M', 'ru')]],
    ['Q', ['х', 'x', 'конфиденциально', 'құпия', formatMissing('Q', 'kk'), formatMissing('Q', 'ru')]],
  ]),
]);

/** Signs alone that stand for "no figure". */
export const EMPTY_SIGNS: ReadonlyMap<string, ObsStatus | null> = new Map([
  ['', null],
  ['-', null],
  ['--', null],
  ['---', null],
  ['…', 'O'],
  ['..', 'O'],
  ['...', 'O'],
]);
