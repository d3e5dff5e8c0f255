import type {
  AnnotationEntry,
  CodelistEntry,
  IndicatorEntry,
  NoteEntry,
  ReportTemplateEntry,
  SourceEntry,
} from '@korsetkish/contract';

/** An indicator that nobody has figures of yet. */
export const NEW_INDICATOR: IndicatorEntry = {
  thing: 'INDICATOR',
  indicator: 'YOUTH_HACKATHONS',
  direction: 'YOUTH',
  group: 'YOUTH_LEISURE',
  name: { kk: 'Жастар хакатондары', ru: 'Молодёжные хакатоны', en: null },
  shortName: null,
  measure: 'FLOW',
  unitMeasure: 'EVENTS',
  polarity: 'NEUTRAL',
  headline: false,
  dimensions: [],
  ratio: null,
  definitions: [],
  paceThreshold: null,
};

export const NEW_CODELIST: CodelistEntry = {
  thing: 'CODELIST',
  dimension: 'HACKATHON_FIELD',
  name: { kk: 'Хакатон саласы', ru: 'Область хакатона', en: null },
  codes: [
    { code: 'DIGITAL', parent: null, name: { kk: 'Цифрлық', ru: 'Цифровая', en: null } },
    { code: 'GAMES', parent: 'DIGITAL', name: { kk: 'Ойындар', ru: 'Игры', en: null } },
  ],
};

export const NEW_SOURCE: SourceEntry = {
  thing: 'SOURCE',
  source: 'ALMATY_REPORT_2021',
  title: { kk: '2021 жылғы анықтама', ru: 'Справка за 2021 год' },
  issuer: { kk: 'Қоғамдық даму басқармасы', ru: 'Управление общественного развития' },
  dated: '2022-01-20',
  licence: 'published document',
  coverage: null,
};

export const NEW_NOTE: NoteEntry = {
  thing: 'NOTE',
  note: 'NEET_NEW_CAUTION',
  kind: 'HOW_TO_READ',
  important: false,
  indicator: 'YOUTH_NEET_RATE',
  breakdown: null,
  refArea: null,
  timePeriod: null,
  scenario: null,
  source: null,
  text: { kk: 'Үлес сауалнамадан алынған.', ru: 'Доля получена из опроса.' },
};

export const NEW_ANNOTATION: AnnotationEntry = {
  thing: 'ANNOTATION',
  annotation: 'YOUTH_FORUM_2021',
  timePeriod: '2021-04-15',
  indicator: 'YOUTH_NEET_RATE',
  breakdown: null,
  refArea: '750000000',
  source: null,
  text: { kk: 'жастар форумы өтті', ru: 'прошёл молодёжный форум' },
};

export const NEW_TEMPLATE: ReportTemplateEntry = {
  thing: 'REPORT_TEMPLATE',
  direction: 'YOUTH',
  text: { kk: '# Жастар\n\n{{rest}}', ru: '# Молодёжь\n\n{{rest}}' },
};
