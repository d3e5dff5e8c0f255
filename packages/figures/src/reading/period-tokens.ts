import { kazakhMonth, russianMonth } from '../phrases/month-names.ts';
import { foldForSearch } from './fold-for-search.ts';

/**
 * What a period is written of, one letter each so that a whole one reads as a word: `Y` a year, `N` a number of one or
 * two digits, `M` a month's name, `Q` quarter, `H` half-year, `A` months or month, `D` a day in figures, `P` a month in
 * figures (05.2021), `-` from ... to. Numbers carry what they say: a month its number, a day its ISO date.
 */
export type PeriodToken =
  | { sign: 'Y' | 'N' | 'M'; number: number }
  | { sign: 'Q' | 'H' | 'A' | '-' }
  | { sign: 'D'; day: string }
  | { sign: 'P'; year: number; month: number };

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Short names beside those that are printed here. */
const OTHER_SHORT: readonly (readonly [number, string])[] = [
  [2, 'фев'],
  [3, 'мар'],
  [9, 'сен'],
  [11, 'ноя'],
];

/** Kazakh «мамырдағы», "that of May". */
const attributive = (locative: string): string => `${locative}${locative.endsWith('а') ? 'ғы' : 'гі'}`;

const MONTH_WORDS: ReadonlyMap<string, number> = new Map(
  [
    ...MONTHS.flatMap((month) => {
      const kazakh = kazakhMonth(month);
      const names = [
        ...Object.values(russianMonth(month)),
        ...Object.values(kazakh),
        attributive(kazakh.locative),
      ];
      return names.map((name) => [month, name] as const);
    }),
    ...OTHER_SHORT,
  ].map(([month, name]) => [foldForSearch(name), month] as const),
);

const folded = (...texts: string[]): ReadonlySet<string> => new Set(texts.map(foldForSearch));

const SIGN_WORDS: readonly (readonly ['Q' | 'H' | 'A', ReadonlySet<string>])[] = [
  [
    'Q',
    folded(
      'квартал',
      'квартале',
      'квартала',
      'кв',
      'тоқсан',
      'тоқсанда',
      'тоқсанға',
      'тоқсандағы',
      'тоқс',
      'q',
    ),
  ],
  [
    'H',
    folded(
      'полугодие',
      'полугодии',
      'полугодия',
      'жартыжылдық',
      'жартыжылдықта',
      'жартыжылдығы',
      'жартыжылдығында',
    ),
  ],
  ['A', folded('месяц', 'месяца', 'месяцев', 'мес', 'ай', 'айы', 'айда', 'айдағы', 'айында', 'айындағы')],
];

/** «с 15 января по 14 марта»; at the start («по состоянию на») it spans nothing. */
const UNTIL = 'по';

/** Words that stand around a period without changing it. */
const PASSED_OVER = folded(
  ...['год', 'года', 'году', 'годы', 'годах', 'г', 'гг', 'за', 'на', 'в', 'во', 'с', 'со', 'период'],
  ...['состоянию', 'жыл', 'жылы', 'жылғы', 'жылға', 'жылдар', 'жылдары', 'жылдарға', 'ж', 'жж', 'аралығында'],
  ...['аралығына', 'жағдай', 'бойынша', 'үшін', 'е', 'й', 'го', 'шы', 'ші', 'ы', 'і'],
);

const ROMAN: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

/** Roman numerals are typed with Cyrillic letters too. */
const asLatin = (word: string): string => word.replaceAll('і', 'i').replaceAll('и', 'i').replaceAll('в', 'v');

const PIECE =
  /(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>\d{4})|(?<iso>\d{4}-\d{2}-\d{2})(?!\d)|(?<monthOf>\d{1,2})[./](?<yearOf>\d{4})|(?<digits>\d+)|(?<word>\p{L}+)|(?<dash>-)/gu;

const twoDigits = (digits: string): string => digits.padStart(2, '0');

/**
 * The pieces of a period's text, in order; null when a word or number in it has no place in a period.
 * @param text cleaned, in lower case
 */
export function splitPeriod(text: string): readonly PeriodToken[] | null {
  const tokens: PeriodToken[] = [];
  for (const { groups = {} } of text.matchAll(PIECE)) {
    const token = readPiece(groups);
    if (token === null) return null;
    if (token !== undefined) tokens.push(token);
  }
  return tokens.filter((token, index) => token.sign !== '-' || !isInsideName(tokens, index));
}

/** The hyphen of «2-тоқсан», «1-жартыжылдық», «2021-q2» ties a number to its word; it spans nothing. */
function isInsideName(tokens: readonly PeriodToken[], index: number): boolean {
  const [before, after] = [tokens[index - 1]?.sign, tokens[index + 1]?.sign];
  if (before === undefined || after === undefined) return true;
  return (
    (before === 'N' && ['Q', 'H', 'A'].includes(after)) ||
    (before === 'Q' && after === 'N') ||
    (before === 'Y' && after === 'Q')
  );
}

function readPiece(groups: Readonly<Record<string, string | undefined>>): PeriodToken | undefined | null {
  const { day, month, year, iso, monthOf, yearOf, digits, word, dash } = groups;
  if (day !== undefined && month !== undefined) {
    return { sign: 'D', day: `${year}-${twoDigits(month)}-${twoDigits(day)}` };
  }
  if (iso !== undefined) return { sign: 'D', day: iso };
  if (monthOf !== undefined) return { sign: 'P', year: Number(yearOf), month: Number(monthOf) };
  if (dash !== undefined) return { sign: '-' };
  if (digits !== undefined) return readDigits(digits);
  return readWord(foldForSearch(word ?? ''), word ?? '');
}

function readDigits(digits: string): PeriodToken | null {
  if (/^[12]\d{3}$/.test(digits)) return { sign: 'Y', number: Number(digits) };
  return digits.length <= 2 ? { sign: 'N', number: Number(digits) } : null;
}

/** undefined: a word that changes nothing; null: one that has no place in a period. */
function readWord(word: string, written: string): PeriodToken | undefined | null {
  const month = MONTH_WORDS.get(word);
  if (month !== undefined) return { sign: 'M', number: month };
  const roman = ROMAN.get(asLatin(written));
  if (roman !== undefined) return { sign: 'N', number: roman };
  const sign = SIGN_WORDS.find(([, words]) => words.has(word))?.[0];
  if (sign !== undefined) return { sign };
  if (word === UNTIL) return { sign: '-' };
  return PASSED_OVER.has(word) ? undefined : null;
}
