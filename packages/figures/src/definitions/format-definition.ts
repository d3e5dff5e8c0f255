import type { IndicatorDefinition, Language } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { formatTimePeriod } from '../phrases/format-time-period.ts';

const BEGINS: Readonly<Record<Language, string>> = { kk: 'күшіне ену кезеңі', ru: 'начало действия' };

/**
 * A definition with the period it begins with and the area or source that it is for: `молодёжь до 34 лет; начало действия:
 * 2023 год`. The period stands after a colon, so that no ending is glued to it.
 */
export function formatDefinition(
  { text, validFrom, refArea, source }: IndicatorDefinition,
  catalogue: Pick<Catalogue, 'refArea' | 'source'>,
  language: Language,
): string {
  return [
    text[language],
    ...(refArea === null ? [] : [catalogue.refArea(refArea).name[language]]),
    ...(source === null ? [] : [catalogue.source(source).title[language]]),
    ...(validFrom === null ? [] : [`${BEGINS[language]}: ${formatTimePeriod(validFrom, language, 'label')}`]),
  ].join('; ');
}
