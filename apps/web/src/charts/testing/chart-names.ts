import type { Language, Observation } from '@korsetkish/contract';
import { buildCatalogue, type Catalogue } from '@korsetkish/figures';
import type { ChartNames } from '../chart-names.ts';
import { buildRefArea } from './build-ref-area.ts';

const unit = (unitMeasure: string, kk: string, [one, few, many]: readonly [string, string, string]) => ({
  unitMeasure,
  afterNumber: { kk, ru: { one, few, many }, en: unitMeasure.toLowerCase() },
});

const codelist = (dimension: string, codes: Readonly<Record<string, readonly [kk: string, ru: string]>>) => ({
  dimension,
  name: { kk: dimension, ru: dimension },
  codes: Object.entries(codes).map(([code, [kk, ru]], index) => ({
    code,
    parent: null,
    position: index + 1,
    name: { kk, ru },
  })),
});

/** As much of the catalogue as the flagship charts need. */
const CATALOGUE: Catalogue = buildCatalogue({
  indicators: [],
  refAreas: [
    buildRefArea('750000000', { kk: 'Алматы қаласы', ru: 'город Алматы' }, { level: 'city', parent: null }),
    buildRefArea(
      '000000000',
      { kk: 'Қазақстан Республикасы', ru: 'Республика Казахстан' },
      { level: 'city', parent: null },
    ),
  ],
  codelists: [
    codelist('OUTCOME', {
      APPROVED: ['Келісілген', 'Согласовано'],
      REFUSED: ['Бас тартылған', 'Отказано'],
      EXPLAINED_IN_WRITING: ['Жазбаша түсіндірме берілген', 'Дано письменное разъяснение'],
      WITHDRAWN_BY_AUTHOR: ['Ұйымдастырушы кері қайтарып алған', 'Отозвано организатором'],
    }),
    codelist('OUTLET', {
      CITY_NEWSPAPERS: ['Қалалық газеттер', 'Городские газеты'],
      ALMATY_TV: ['«Almaty» телеарнасы', 'Телеканал «Almaty»'],
      ONLINE_MEDIA: ['Республикалық интернет-ресурстар', 'Республиканские интернет-ресурсы'],
    }),
    codelist('PROGRAMME', {
      PERMANENT_JOBS: ['Тұрақты жұмыс орындары', 'Постоянные рабочие места'],
      GRANTS: ['Кәсіпкерлікке арналған гранттар', 'Гранты на предпринимательство'],
      BASTAU_BUSINESS_GRANTS: ['«Бастау Бизнес» гранттары', 'Гранты «Бастау Бизнес»'],
    }),
  ],
  unitMeasures: [
    unit('NOTIFICATIONS', 'хабарлама', ['уведомление', 'уведомления', 'уведомлений']),
    unit('PERCENT', '%', ['%', '%', '%']),
    unit('KZT', '₸', ['₸', '₸', '₸']),
    unit('FLATS', 'пәтер', ['квартира', 'квартиры', 'квартир']),
    unit('HOURS', 'сағат', ['час', 'часа', 'часов']),
    unit('PERSONS', 'адам', ['человек', 'человека', 'человек']),
    unit('PROJECTS', 'жоба', ['проект', 'проекта', 'проектов']),
  ],
});

/** Names for chart tests. */
export function chartNames(language: Language = 'ru'): ChartNames {
  return {
    language,
    catalogue: CATALOGUE,
    formatLocator: ({ code, section, paragraph }) => [code, section, paragraph].filter(Boolean).join(' '),
    findDoubts: () => [],
  };
}

/** A published figure for chart tests: Almaty, 2020, actual, printed to the unit, unless told otherwise. */
export function published(
  given: Partial<Observation> & Pick<Observation, 'indicator' | 'unitMeasure'>,
): Observation {
  return {
    refArea: '750000000',
    breakdown: {},
    timePeriod: '2020',
    periodAssumed: false,
    scenario: 'ACTUAL',
    obsValue: null,
    decimals: 0,
    unitMult: 0,
    obsStatus: 'A',
    qualifier: null,
    source: { code: 'ALMATY_REPORT_2020', section: '4', paragraph: '3' },
    note: null,
    layer: 'published',
    publishedAt: '2021-06-01T00:00:00Z',
    ...given,
  };
}
