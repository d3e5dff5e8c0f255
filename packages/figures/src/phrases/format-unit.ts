import type { Language, UnitMeasure } from '@korsetkish/contract';
import type { DecimalNumber } from './format-number.ts';
import { russianPluralForm, takesGenitiveSingular } from './russian-number.ts';

/** How the number before a unit is written. */
export interface UnitContext {
  /** Digits written after the comma; 0 unless told. */
  decimals?: number;
  /** True: a word for thousands or millions stands between (29 тыс. человек), and the unit follows that word. */
  scaled?: boolean;
  /** True: «более», «около», «до», «не менее» or «из» puts number and unit in the genitive (из 21 заявки). */
  genitive?: boolean;
}

/**
 * A noun with its adjective parts the genitive singular (штатной единицы) from the form after 2, 3, 4 (штатные
 * единицы); the catalogue holds only the latter. For all other units the two are one.
 */
const GENITIVE_SINGULAR: Readonly<Record<string, string>> = { STAFF_POSITIONS: 'штатной единицы' };

/** The genitive singular of a Russian unit, which follows a fraction: `0,5 уведомления`, `0,5 штатной единицы`. */
export function russianGenitiveSingular({ unitMeasure, afterNumber }: UnitMeasure): string {
  return GENITIVE_SINGULAR[unitMeasure] ?? afterNumber.ru.few;
}

/** The unit as it reads after the number `value`: Kazakh has one form, Russian one, few and many. */
export function formatUnit(
  unit: UnitMeasure,
  value: DecimalNumber,
  language: Language,
  { decimals = 0, scaled = false, genitive = false }: UnitContext = {},
): string {
  const { kk, ru } = unit.afterNumber;
  if (language === 'kk') return kk;
  if (scaled) return ru.many;
  const genitiveSingular = russianGenitiveSingular(unit);
  if (genitive) return takesGenitiveSingular(value, decimals) ? genitiveSingular : ru.many;
  return decimals > 0 ? genitiveSingular : ru[russianPluralForm(value, decimals)];
}
