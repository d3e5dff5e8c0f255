import type { Code, Codelist, Indicator, Observation, RefArea, Source } from '@korsetkish/contract';
import { buildCatalogue, type Catalogue } from '../catalogue/catalogue.ts';
import { UNIT_MEASURES } from '../phrases/unit-measures.fixture.ts';
import { buildIndicator, buildObservation, buildRefArea } from '../testing/build-observation.ts';

/** The part of the published catalogue that the golden sentences are written from. */

export const ALMATY = '750000000';
export const ALATAU = '751210000';
export const ALMALY = '751110000';
export const ASTANA = '710000000';
export const REPUBLIC = '000000000';

const area = (
  refArea: string,
  level: RefArea['level'],
  parent: string | null,
  kk: string,
  ru: string,
): RefArea => buildRefArea(refArea, { level, parent, name: { kk, ru } });

const REF_AREAS: readonly RefArea[] = [
  area(REPUBLIC, 'country', null, 'Қазақстан Республикасы', 'Республика Казахстан'),
  area(ALMATY, 'city', REPUBLIC, 'Алматы қаласы', 'город Алматы'),
  area(ASTANA, 'city', REPUBLIC, 'Астана қаласы', 'город Астана'),
  area(ALATAU, 'district', ALMATY, 'Алатау ауданы', 'Алатауский район'),
  area(ALMALY, 'district', ALMATY, 'Алмалы ауданы', 'Алмалинский район'),
  area('751510000', 'district', ALMATY, 'Жетісу ауданы', 'Жетысуский район'),
];

const code = (id: string, kk: string, ru: string, parent: string | null = null): Code => ({
  code: id,
  parent,
  position: 1,
  name: { kk, ru },
});

const CODELISTS: readonly Codelist[] = [
  {
    dimension: 'OUTCOME',
    name: { kk: 'Қарау нәтижесі', ru: 'Результат рассмотрения' },
    codes: [
      code('APPROVED', 'Келісілген', 'Согласовано'),
      code('REFUSED', 'Бас тартылған', 'Отказано'),
      code('WITHDRAWN_BY_AUTHOR', 'Ұйымдастырушы кері қайтарып алған', 'Отозвано организатором'),
    ],
  },
  {
    dimension: 'SECTOR',
    name: { kk: 'Сала', ru: 'Сфера' },
    codes: [
      code('EDUCATION', 'Білім беру', 'Образование'),
      code('HEALTH', 'Денсаулық сақтау', 'Здравоохранение'),
    ],
  },
  {
    dimension: 'OUTLET',
    name: { kk: 'БАҚ', ru: 'СМИ' },
    codes: [
      code('CITY_NEWSPAPERS', 'Қалалық газеттер', 'Городские газеты'),
      code('ALMATY_AQSHAMY', '«Алматы ақшамы»', '«Алматы ақшамы»', 'CITY_NEWSPAPERS'),
      code('ALMATY_TV', '«Almaty» телеарнасы', 'Телеканал «Almaty»'),
      code('ONLINE_MEDIA', 'Республикалық интернет-ресурстар', 'Республиканские интернет-ресурсы'),
      code('REPUBLICAN_PRINT', 'Республикалық баспа басылымдары', 'Республиканские печатные издания'),
      code('REPUBLICAN_TV', 'Республикалық телеарналар', 'Республиканские телеканалы'),
    ],
  },
  {
    dimension: 'CHANNEL',
    name: { kk: 'Арна', ru: 'Канал' },
    codes: [
      code('EMAIL', 'Электрондық хаттар', 'Электронные письма'),
      code('PAPER_LETTER', 'Қағаз түріндегі хаттар', 'Бумажные письма'),
    ],
  },
  {
    dimension: 'ETHNICITY',
    name: { kk: 'Ұлты', ru: 'Национальность' },
    codes: [code('OTHER_ETHNICITIES', 'Өзге этнос өкілдері', 'Представители других этносов')],
  },
  {
    dimension: 'ETHNIC_GROUP',
    name: { kk: 'Этникалық топ', ru: 'Этническая группа' },
    codes: [code('UYGHUR', 'Ұйғырлар', 'Уйгуры'), code('DUNGAN', 'Дүнгендер', 'Дунгане')],
  },
];

function indicator(
  id: string,
  [ru, kk]: readonly [ru: string, kk: string],
  more: Partial<Indicator> & Pick<Indicator, 'measure' | 'unitMeasure'>,
): Indicator {
  return buildIndicator({
    indicator: id,
    name: { kk, ru },
    shortName: { kk, ru },
    dimensions: [],
    ...more,
  });
}

const INDICATORS: readonly Indicator[] = [
  indicator(
    'ASSEMBLY_NOTIFICATIONS',
    ['Уведомления и заявления о собраниях', 'Жиналыс туралы хабарламалар мен өтініштер'],
    {
      measure: 'FLOW',
      unitMeasure: 'NOTIFICATIONS',
      dimensions: [{ dimension: 'OUTCOME', kind: 'PARTITION' }],
    },
  ),
  indicator('YOUTH_NEET_RATE', ['Доля молодёжи NEET', 'NEET санатындағы жастардың үлесі'], {
    measure: 'RATE',
    unitMeasure: 'PERCENT',
  }),
  indicator('CIVIL_SOCIETY_NGOS', ['Зарегистрированные НПО', 'Тіркелген үкіметтік емес ұйымдар (ҮЕҰ)'], {
    measure: 'STOCK',
    unitMeasure: 'NGOS',
  }),
  indicator('CIVIL_SOCIETY_NGO_DB_MAILINGS', ['Письма в НПО о Базе данных', 'ҮЕҰ дерекқоры туралы хаттар'], {
    measure: 'FLOW',
    unitMeasure: 'LETTERS',
    dimensions: [{ dimension: 'CHANNEL', kind: 'SEPARATE' }],
  }),
  indicator(
    'YOUTH_HOUSING_ALMATY_ZHASTARY_FLATS',
    ['Квартиры «Алматы жастары 3.0»', '«Алматы жастары 3.0» пәтерлері'],
    { measure: 'FLOW', unitMeasure: 'FLATS', dimensions: [{ dimension: 'SECTOR', kind: 'PARTITION' }] },
  ),
  indicator(
    'YOUTH_HOUSING_NURLY_ZHER_FLATS',
    ['Арендные квартиры «Нұрлы жер»', '«Нұрлы жер»: жалға берілетін пәтерлер'],
    { measure: 'FLOW', unitMeasure: 'FLATS' },
  ),
  indicator('YOUTH_LEISURE_CENTRES', ['Досуговые центры', 'Демалыс орталықтары'], {
    measure: 'STOCK',
    unitMeasure: 'CENTRES',
  }),
  indicator(
    'YOUTH_COUNCIL_MEMBERS',
    ['Члены Совета по делам молодёжи', 'Жастар істері жөніндегі кеңес мүшелері'],
    { measure: 'STOCK', unitMeasure: 'PERSONS', dimensions: [{ dimension: 'ETHNICITY', kind: 'OF_WHICH' }] },
  ),
  indicator(
    'INFORMATION_BUDGET',
    ['Сумма государственного информационного заказа', 'Мемлекеттік ақпараттық тапсырыс сомасы'],
    { measure: 'FLOW', unitMeasure: 'KZT', dimensions: [{ dimension: 'OUTLET', kind: 'PRINTED_GROUPS' }] },
  ),
  indicator(
    'INFORMATION_TV_HOURS',
    ['Часы эфира по информационному заказу', 'Ақпараттық тапсырыс: эфир сағаттары'],
    { measure: 'FLOW', unitMeasure: 'HOURS', dimensions: [{ dimension: 'OUTLET', kind: 'PRINTED_GROUPS' }] },
  ),
  indicator(
    'INFORMATION_TV_CITIES',
    ['Города вещания телеканала «Almaty»', '«Almaty» телеарнасы хабар тарататын қалалар'],
    { measure: 'STOCK', unitMeasure: 'CITIES', dimensions: [{ dimension: 'OUTLET', kind: 'SEPARATE' }] },
  ),
  indicator(
    'INTERETHNIC_POPULATION',
    ['Этнические группы в районах города', 'Қала аудандарындағы этнос өкілдерінің саны'],
    {
      measure: 'STOCK',
      unitMeasure: 'PERSONS',
      dimensions: [{ dimension: 'ETHNIC_GROUP', kind: 'SEPARATE' }],
    },
  ),
];

const source = (id: string, kk: string, ru: string): Source => ({
  source: id,
  title: { kk, ru },
  issuer: { kk, ru },
  dated: null,
  licence: 'published document',
  coverage: null,
});

const SOURCES: readonly Source[] = [
  source(
    'ALMATY_REPORT_2020',
    'Алматы қаласының Қоғамдық даму басқармасы',
    'Управление общественного развития города Алматы',
  ),
  source('BNS_DECENT_WORK', 'Ұлттық статистика бюросы', 'Бюро национальной статистики'),
];

export const catalogue: Catalogue = buildCatalogue({
  indicators: INDICATORS,
  refAreas: REF_AREAS,
  codelists: CODELISTS,
  unitMeasures: UNIT_MEASURES,
  sources: SOURCES,
});

/** A published figure of Almaty in 2020, exact, unless told otherwise; its unit is the indicator's. */
export function published(
  indicatorCode: string,
  obsValue: number | null,
  more: Partial<Observation> = {},
): Observation {
  const { unitMeasure } = catalogue.indicator(indicatorCode);
  return buildObservation({ indicator: indicatorCode, obsValue, unitMeasure, ...more });
}

/** What a sentence about an indicator starts from. */
export function subjectOf(indicatorCode: string) {
  const { shortName, unitMeasure } = catalogue.indicator(indicatorCode);
  return { name: shortName, unitMeasure: catalogue.unitMeasure(unitMeasure) };
}
