import type { CheckResult, Language } from '@korsetkish/contract';

/** How a check came out, as a label: `Не сходится`. */
export const CHECK_RESULT_WORDS: Record<CheckResult, Readonly<Record<Language, string>>> = {
  FAILS: { kk: 'Сәйкес келмейді', ru: 'Не сходится' },
  BASE_NOT_PRINTED: { kk: 'Есептеу негізі басылмаған', ru: 'Основа расчёта не напечатана' },
  INCOMPLETE: { kk: 'Бір бөлігі басылмаған', ru: 'Часть не напечатана' },
  WITHIN_ROUNDING: { kk: 'Дөңгелектеу шегінде сәйкес келеді', ru: 'Сходится в пределах округления' },
  EXACT: { kk: 'Дәл сәйкес келеді', ru: 'Сходится точно' },
};

/** All results, those that a reader must know of first. */
export const CHECK_RESULTS: readonly CheckResult[] = [
  'FAILS',
  'BASE_NOT_PRINTED',
  'INCOMPLETE',
  'WITHIN_ROUNDING',
  'EXACT',
];
