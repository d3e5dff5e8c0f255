import type { LocalizedText } from '@korsetkish/contract';

/** A name as the database holds it, in the API's form. */
export function localized(row: { nameKk: string; nameRu: string; nameEn?: string | null }): LocalizedText {
  const { nameKk, nameRu, nameEn } = row;
  return { kk: nameKk, ru: nameRu, ...(nameEn === null || nameEn === undefined ? {} : { en: nameEn }) };
}

/** An optional text; the database holds it in both languages or in neither. */
export function localizedOrNull(kk: string | null, ru: string | null): LocalizedText | null {
  return kk === null || ru === null ? null : { kk, ru };
}
