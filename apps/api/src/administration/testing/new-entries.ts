import type {
  ActionEntry,
  AnnotationEntry,
  CodelistEntry,
  DocumentEntry,
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

export const NEW_DOCUMENT: DocumentEntry = {
  thing: 'DOCUMENT',
  document: 'ALMATY_DECISION_2022',
  ...{ kind: 'DECISION', refArea: '750000000', number: '100', adopted: '2022-03-01' },
  ...{ body: null, followsFrom: null, source: null, indicatorsCountedBy: null, actionsCountedBy: null },
  title: { kk: 'Мәслихаттың шешімі', ru: 'Решение маслихата' },
  note: { kk: 'Сынақ құжаты.', ru: 'Проверочный документ.' },
  parts: [{ part: '1', name: { kk: 'Бірінші бөлім', ru: 'Первый раздел' } }],
  indicators: [{ indicator: 'YOUTH_NEET_RATE', part: '1' }],
};

/** @param document the one that asks for it, which has a part 1 */
export const newAction = (document: string): ActionEntry => ({
  thing: 'ACTION',
  action: 'ALMATY_OPEN_CENTRES',
  ...{ document, part: '1', number: '1.1', kind: 'INSTRUCTION', direction: 'YOUTH' },
  ...{ refAreas: ['750000000'], addressees: ['ALMATY_SOCIAL_DEVELOPMENT'], controller: null },
  ...{ due: '2022-12-31', plannedPeriod: '2022', frequency: 'Q', continues: 'ALMATY_LEISURE_CENTRES' },
  ...{ section: null, paragraph: null, unassessable: null },
  text: { kk: 'Орталықтар ашу.', ru: 'Открыть центры.' },
  answers: [{ finding: 'ASTANA_N1', reading: 'REGISTER' }],
  figures: [
    {
      ...{ role: 'MOVES', indicator: 'YOUTH_LEISURE_CENTRES', breakdown: '', refArea: '750000000' },
      ...{ timePeriod: null, scenario: null },
    },
  ],
  milestones: [{ milestone: 1, due: '2022-06-30', text: { kk: 'Жартысы ашылды', ru: 'Половина открыта' } }],
  statements: [
    {
      ...{ stage: 'PLANNED', timePeriod: '2022-03', periodAssumed: false, source: 'ALMATY_REPORT_2020' },
      ...{ section: '4', paragraph: null, text: { kk: 'Жоспарланған.', ru: 'Запланировано.' } },
    },
  ],
});
