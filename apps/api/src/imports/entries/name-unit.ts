import type { Language } from '@korsetkish/contract';
import type { NamedCode } from '@korsetkish/figures';

/** Signs that names are not compared by, for they have no letters. */
const SIGNS: Readonly<Record<string, Record<Language, string>>> = {
  '%': { kk: 'пайыз', ru: 'процент' },
  '₸': { kk: 'теңге', ru: 'тенге' },
};

/** A unit's name with its signs in words: «₸ за час» is «тенге за час». */
export const spellSigns = (name: string, language: Language): string =>
  name.replaceAll(/[%₸]/g, (sign) => SIGNS[sign]?.[language] ?? sign);

type UnitRow = { code: string; nameKk: string; nameRuOne: string; nameRuFew: string; nameRuMany: string };

/** A unit in every form that stands after a number, and spelled out in either language. */
export function nameUnit({ code, nameKk, nameRuOne, nameRuFew, nameRuMany }: UnitRow): NamedCode {
  const forms = [nameRuMany, nameRuOne, nameRuFew];
  return {
    code,
    name: { kk: nameKk, ru: nameRuMany },
    otherNames: forms.flatMap((ru) =>
      (['kk', 'ru'] as const).map((language) => ({
        kk: spellSigns(nameKk, language),
        ru: spellSigns(ru, language),
      })),
    ),
  };
}
