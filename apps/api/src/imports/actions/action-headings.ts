import type { ImportRole } from '@korsetkish/contract';
import { buildHeadingIndex } from '../entries/build-heading-index.ts';

/** Roles of columns that actions have, in the order of the template. */
export const ACTION_ROLES = [
  'PART',
  'NUMBER',
  'TEXT_KK',
  'TEXT_RU',
  'DIRECTION',
  'REF_AREA',
  'ADDRESSEE',
  'CONTROLLER',
  'DUE',
  'PLANNED_PERIOD',
  'FREQUENCY',
  'INDICATOR',
  'CONTINUES',
  'IGNORED',
] as const satisfies ImportRole[];
export type ActionRole = Exclude<(typeof ACTION_ROLES)[number], 'IGNORED'>;

/** The headings of the template, which files are found to be read by. */
export const ACTION_HEADINGS: Readonly<Record<ActionRole, { kk: string; ru: string }>> = {
  PART: { kk: 'Құжат бөлімі', ru: 'Раздел документа' },
  NUMBER: { kk: 'Шараның нөмірі', ru: 'Номер меры' },
  TEXT_KK: { kk: 'Шараның қазақша мәтіні', ru: 'Мера на казахском' },
  TEXT_RU: { kk: 'Шараның орысша мәтіні', ru: 'Мера на русском' },
  DIRECTION: { kk: 'Жұмыс бағыты', ru: 'Направление работы' },
  REF_AREA: { kk: 'Аумақ', ru: 'Территория' },
  ADDRESSEE: { kk: 'Орындаушылар', ru: 'Исполнители' },
  CONTROLLER: { kk: 'Бақылаушы', ru: 'Контролирует' },
  DUE: { kk: 'Орындау мерзімі', ru: 'Срок исполнения' },
  PLANNED_PERIOD: { kk: 'Жоспарланған кезең', ru: 'На какой период запланирована' },
  FREQUENCY: { kk: 'Есеп беру жиілігі', ru: 'Периодичность отчётности' },
  INDICATOR: { kk: 'Өзгертетін көрсеткіші', ru: 'На какой показатель влияет' },
  CONTINUES: { kk: 'Жалғастыратын шарасы', ru: 'Какую меру продолжает' },
};

/** Other headings as people write them, in both languages and as the catalogue's files have them. */
const OTHERS: Readonly<Record<ActionRole, readonly string[]>> = {
  PART: ['бөлім', 'раздел', 'раздел плана', 'жоспар бөлімі', 'part'],
  NUMBER: ['№', 'нөмірі', 'нөмір', 'р/с', '№ р/с', 'номер', '№ п/п', 'п/п', '№ меры', 'number'],
  TEXT_KK: ['шара', 'шаралар', 'іс-шара', 'іс-шаралар', 'іс-шараның атауы', 'шараның атауы', 'text_kk'],
  TEXT_RU: [
    ...['мера', 'меры', 'мероприятие', 'мероприятия', 'наименование мероприятия', 'наименование меры'],
    'text_ru',
  ],
  DIRECTION: ['бағыт', 'направление', 'бағыты', 'direction'],
  REF_AREA: ['аумағы', 'өңір', 'аудан', 'аумақтар', 'регион', 'район', 'территории', 'ref_areas', 'ref_area'],
  ADDRESSEE: [
    ...['орындаушы', 'жауапты орындаушы', 'жауапты орындаушылар', 'жауапты ұйым', 'жауаптылар'],
    ...['исполнитель', 'ответственный исполнитель', 'ответственные исполнители', 'ответственные'],
    ...['адресаты', 'addressees', 'addressee'],
  ],
  CONTROLLER: ['бақылаушы орган', 'контролирующий орган', 'контроль', 'бақылау', 'controller'],
  DUE: [
    'мерзімі',
    'мерзім',
    'орындалу мерзімі',
    'срок',
    'сроки',
    'сроки исполнения',
    'срок реализации',
    'due',
  ],
  PLANNED_PERIOD: ['кезең', 'кезеңі', 'период', 'планируемый период', 'planned_period'],
  FREQUENCY: ['жиілігі', 'есептілік', 'периодичность', 'отчётность', 'форма отчётности', 'frequency'],
  INDICATOR: ['көрсеткіш', 'көрсеткіштер', 'показатель', 'показатели', 'indicator', 'indicators'],
  CONTINUES: ['жалғасы', 'продолжает', 'продолжение меры', 'continues'],
};

/** What a heading says that stands below it; undefined: nothing that is known. */
export const roleOfActionHeading = buildHeadingIndex(
  ACTION_ROLES.filter((role) => role !== 'IGNORED'),
  { template: ACTION_HEADINGS, others: OTHERS },
);
