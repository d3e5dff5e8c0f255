/** A month's Russian name in the forms that period phrases need. */
export interface RussianMonth {
  readonly nominative: string;
  readonly genitive: string;
  readonly prepositional: string;
  readonly short: string;
}

/** A month's Kazakh name in the forms that period phrases need. */
export interface KazakhMonth {
  readonly nominative: string;
  readonly locative: string;
  readonly dative: string;
  readonly short: string;
}

const ru = (nominative: string, genitive: string, prepositional: string, short: string): RussianMonth => ({
  nominative,
  genitive,
  prepositional,
  short,
});

const kk = (nominative: string, locative: string, dative: string, short: string): KazakhMonth => ({
  nominative,
  locative,
  dative,
  short,
});

const RUSSIAN_MONTHS: readonly RussianMonth[] = [
  ru('январь', 'января', 'январе', 'янв.'),
  ru('февраль', 'февраля', 'феврале', 'февр.'),
  ru('март', 'марта', 'марте', 'март'),
  ru('апрель', 'апреля', 'апреле', 'апр.'),
  ru('май', 'мая', 'мае', 'май'),
  ru('июнь', 'июня', 'июне', 'июнь'),
  ru('июль', 'июля', 'июле', 'июль'),
  ru('август', 'августа', 'августе', 'авг.'),
  ru('сентябрь', 'сентября', 'сентябре', 'сент.'),
  ru('октябрь', 'октября', 'октябре', 'окт.'),
  ru('ноябрь', 'ноября', 'ноябре', 'нояб.'),
  ru('декабрь', 'декабря', 'декабре', 'дек.'),
];

const KAZAKH_MONTHS: readonly KazakhMonth[] = [
  kk('қаңтар', 'қаңтарда', 'қаңтарға', 'қаң.'),
  kk('ақпан', 'ақпанда', 'ақпанға', 'ақп.'),
  kk('наурыз', 'наурызда', 'наурызға', 'нау.'),
  kk('сәуір', 'сәуірде', 'сәуірге', 'сәу.'),
  kk('мамыр', 'мамырда', 'мамырға', 'мам.'),
  kk('маусым', 'маусымда', 'маусымға', 'мау.'),
  kk('шілде', 'шілдеде', 'шілдеге', 'шіл.'),
  kk('тамыз', 'тамызда', 'тамызға', 'там.'),
  kk('қыркүйек', 'қыркүйекте', 'қыркүйекке', 'қыр.'),
  kk('қазан', 'қазанда', 'қазанға', 'қаз.'),
  kk('қараша', 'қарашада', 'қарашаға', 'қар.'),
  kk('желтоқсан', 'желтоқсанда', 'желтоқсанға', 'жел.'),
];

/**
 * @param month 1 to 12
 * @throws RangeError for any other number
 */
export function russianMonth(month: number): RussianMonth {
  return monthOf(RUSSIAN_MONTHS, month);
}

/**
 * @param month 1 to 12
 * @throws RangeError for any other number
 */
export function kazakhMonth(month: number): KazakhMonth {
  return monthOf(KAZAKH_MONTHS, month);
}

function monthOf<Month>(months: readonly Month[], month: number): Month {
  const found = months[month - 1];
  if (found === undefined) throw new RangeError(`not a month: ${month}`);
  return found;
}
