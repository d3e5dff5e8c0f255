import type { ImportRole } from '@korsetkish/contract';
import { buildHeadingIndex } from '../entries/build-heading-index.ts';

/** Roles of columns that target indicators have, in the order of the template. */
export const INDICATOR_ROLES = [
  'PART',
  'INDICATOR',
  'NAME_KK',
  'NAME_RU',
  'GROUP',
  'UNIT',
  'MEASURE',
  'POLARITY',
  'IGNORED',
] as const satisfies ImportRole[];
export type IndicatorRole = Exclude<(typeof INDICATOR_ROLES)[number], 'IGNORED'>;

/** The headings of the template, which files are found to be read by. */
export const INDICATOR_HEADINGS: Readonly<Record<IndicatorRole, { kk: string; ru: string }>> = {
  PART: { kk: 'Құжат бөлімі', ru: 'Раздел документа' },
  INDICATOR: { kk: 'Көрсеткіштің коды немесе атауы', ru: 'Код или название показателя' },
  NAME_KK: { kk: 'Жаңа көрсеткіштің қазақша атауы', ru: 'Название нового показателя на казахском' },
  NAME_RU: { kk: 'Жаңа көрсеткіштің орысша атауы', ru: 'Название нового показателя на русском' },
  GROUP: { kk: 'Көрсеткіштер тобы', ru: 'Группа показателей' },
  UNIT: { kk: 'Өлшем бірлігі', ru: 'Единица измерения' },
  MEASURE: { kk: 'Шама түрі', ru: 'Вид величины' },
  POLARITY: { kk: 'Бағалануы', ru: 'Оценка' },
};

/** Other headings as people write them, in both languages and as the catalogue's files have them. */
const OTHERS: Readonly<Record<IndicatorRole, readonly string[]>> = {
  PART: ['бөлім', 'жоспар бөлімі', 'бағыт', 'бағыты', 'раздел', 'раздел плана', 'направление', 'part'],
  INDICATOR: [
    ...['көрсеткіш', 'көрсеткіштер', 'көрсеткіштің атауы', 'көрсеткіштің коды', 'нысаналы көрсеткіш'],
    ...['нысаналы көрсеткіштер', 'нысаналы индикатор', 'нысаналы индикаторлар', 'көрсеткіштер атауы'],
    ...['нысаналы көрсеткіштің атауы', 'нысаналы индикатордың атауы', 'мақсатты индикатор'],
    ...['мақсатты индикаторлар', 'мақсатты көрсеткіш', 'мақсатты көрсеткіштер'],
    ...['показатель', 'показатели', 'наименование показателя', 'название показателя', 'код показателя'],
    ...['наименование целевого показателя', 'наименование целевого индикатора'],
    ...['целевой показатель', 'целевые показатели', 'целевой индикатор', 'целевые индикаторы', 'indicator'],
  ],
  NAME_KK: [
    ...['қазақша атауы', 'атауы қазақша', 'көрсеткіштің қазақша атауы', 'название на казахском'],
    ...['наименование на казахском', 'name_kk'],
  ],
  NAME_RU: [
    ...['орысша атауы', 'атауы орысша', 'көрсеткіштің орысша атауы', 'название на русском'],
    ...['наименование на русском', 'name_ru'],
  ],
  GROUP: ['топ', 'тобы', 'группа', 'group'],
  UNIT: [
    'бірлік',
    'өлшем бірліктері',
    'өлш. бірл.',
    'ед. изм.',
    'единица',
    'единицы измерения',
    'unit_measure',
  ],
  MEASURE: ['вид показателя', 'көрсеткіш түрі', 'measure'],
  POLARITY: ['желаемая динамика', 'қалаулы бағыты', 'polarity'],
};

/** What a heading says that stands below it; undefined: nothing that is known. */
export const roleOfIndicatorHeading = buildHeadingIndex(
  INDICATOR_ROLES.filter((role) => role !== 'IGNORED'),
  { template: INDICATOR_HEADINGS, others: OTHERS },
);
