import type { Language, UnitMeasure } from '@korsetkish/contract';

/** A unit without a number before it: the form that stands after many (`пәтер`, `квартир`). */
export function unitName({ afterNumber }: UnitMeasure, language: Language): string {
  return language === 'ru' ? afterNumber.ru.many : afterNumber.kk;
}
