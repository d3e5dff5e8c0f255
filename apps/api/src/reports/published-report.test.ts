import {
  getObservations,
  type KatoCode,
  type Language,
  listChecks,
  listCodelists,
  listDirections,
  listIndicators,
  listRefAreas,
  listSources,
  type Observation,
  Report,
  type ReportBlock,
  type ReportText,
  type TimeWindow,
} from '@korsetkish/contract';
import {
  buildCatalogue,
  buildReport,
  type Catalogue,
  findUnexplainedNumbers,
  formatObsValue,
  noteConcerns,
  type ReportInput,
} from '@korsetkish/figures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { findReportTemplates } from './find-report-templates.ts';

const [ALMATY, ASTANA, ALATAU, SHYMKENT] = ['750000000', '710000000', '751210000', '790000000'] as const;
const WHOLE: TimeWindow = { startPeriod: '2020', endPeriod: '2021-05' };
const LANGUAGES = ['kk', 'ru'] as const;
const TENGE: Readonly<Record<Language, string>> = { kk: 'теңге', ru: 'тенге' };

let api: TestApi;
let catalogue: Catalogue;
let given: Pick<ReportInput, 'observations' | 'checks' | 'templates' | 'catalogue'>;

beforeAll(async () => {
  api = await startTestApi();
  const lists = listCodelists.response.parse(await api.json('/codelists'));
  catalogue = buildCatalogue({
    directions: listDirections.response.parse(await api.json('/directions')).directions,
    indicators: listIndicators.response.parse(await api.json('/indicators')).indicators,
    refAreas: listRefAreas.response.parse(await api.json('/ref-areas')).refAreas,
    sources: listSources.response.parse(await api.json('/sources')).sources,
    ...lists,
  });
  given = {
    catalogue,
    observations: await listObservations(''),
    checks: listChecks.response.parse(await api.json('/checks')).checks,
    templates: await findReportTemplates(api.db),
  };
});
afterAll(() => api.stop());

async function listObservations(query: string): Promise<Observation[]> {
  const answer = getObservations.response.parse(await api.json(`/observations?limit=1000${query}`));
  expect(answer.nextCursor).toBeNull();
  return answer.observations;
}

const build = (refArea: KatoCode, window: TimeWindow, more: Partial<ReportInput> = {}) =>
  buildReport({ refArea, window, ...given, ...more });

/** What the API answers for an area and those within it. */
function listExpected(refArea: KatoCode, { startPeriod, endPeriod }: TimeWindow): Promise<Observation[]> {
  const within = catalogue.refAreas.filter(({ parent }) => parent === refArea).map((area) => area.refArea);
  const areas = [refArea, ...within].join(',');
  return listObservations(`&refArea=${areas}&startPeriod=${startPeriod}&endPeriod=${endPeriod}`);
}

/** The texts of a block that are read as words; a picture is not. */
function listTexts(block: ReportBlock): ReportText[] {
  switch (block.block) {
    case 'SENTENCE':
      return [block.said];
    case 'LIST':
      return [block.lead, ...block.items];
    case 'TABLE':
      return block.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null));
    default:
      return [];
  }
}

/** A figure as its source prints it, qualifier included: with its unit, or without under a caption that names it. */
function listWritten(figure: Observation, language: Language): string[] {
  const unitMeasure = catalogue.unitMeasure(figure.unitMeasure);
  return [true, false].map((withUnit) =>
    formatObsValue(figure, unitMeasure, language, { withUnit }).text.replaceAll('₸', TENGE[language]),
  );
}

/** Figures that no text of the report refers to and says as printed. */
function findUnsaid(report: Report, expected: readonly Observation[], language: Language): Observation[] {
  const runs = report.sections
    .flatMap(({ blocks }) => blocks.flatMap(listTexts))
    .flatMap((text) => text[language]);
  return expected.filter((figure) => {
    const place = report.figures.findIndex((each) => keyOf(each) === keyOf(figure));
    const written = listWritten(figure, language);
    return !runs.some(
      ({ figures, text }) => figures.includes(place) && written.some((words) => text.includes(words)),
    );
  });
}

const keyOf = ({ indicator, refArea, breakdown, timePeriod, scenario }: Observation): string =>
  JSON.stringify([indicator, refArea, Object.entries(breakdown).sort(), timePeriod, scenario]);

const CASES: [string, KatoCode, TimeWindow, number][] = [
  ['the city of Almaty, 2020 to May 2021', ALMATY, WHOLE, 201],
  ['the city of Almaty, January to May 2021', ALMATY, { startPeriod: '2021-01', endPeriod: '2021-05' }, 106],
  ['the city of Astana, 2022', ASTANA, { startPeriod: '2022', endPeriod: '2022' }, 4],
  ['a district', ALATAU, WHOLE, 2],
];

describe.each(CASES)('the report of %s', (_, refArea, window, count) => {
  it.each(LANGUAGES)('says every figure that the API answers, %s', async (language) => {
    const expected = await listExpected(refArea, window);
    expect(expected).toHaveLength(count);
    expect(findUnsaid(build(refArea, window), expected, language)).toEqual([]);
    expect(findUnsaid(build(refArea, window, { templates: [] }), expected, language)).toEqual([]);
  });

  it.each(LANGUAGES)('says no number that nothing explains, %s', (language) => {
    expect(findUnexplainedNumbers(build(refArea, window), catalogue, language)).toEqual([]);
  });

  it('says every note on its figures, in the words of the catalogue', () => {
    const report = build(refArea, window);
    const said = report.sections
      .flatMap(({ blocks }) => blocks)
      .filter((block) => block.block === 'NOTE')
      .flatMap((block) => block.notes.map((note) => ({ note, text: block.text })));
    const concerned = catalogue.indicators
      .flatMap(({ notes }) => notes)
      .filter((note) => report.figures.some((figure) => noteConcerns(note, figure)));
    expect(said.map(({ note }) => note).toSorted()).toEqual(concerned.map(({ note }) => note).toSorted());
    for (const { note, text } of concerned) {
      const quoted = said.find((each) => each.note === note);
      expect(quoted?.text.kk).toContain(text.kk);
      expect(quoted?.text.ru).toContain(text.ru);
    }
  });

  it('is what the contract says', () => {
    const report = build(refArea, window);
    expect(Report.parse(report)).toEqual(report);
  });
});

describe('the report of the city of Almaty', () => {
  it('has a section for each direction of the report, and names the seventh as empty', () => {
    const report = build(ALMATY, WHOLE);
    expect(report.sections.map(({ heading }) => heading.kk)).toEqual([
      'Бірінші. Бейбіт жиналыстар',
      'Екінші. Азаматтық қоғам',
      'Үшінші. «Рухани жаңғыру»',
      'Төртінші. Жастар саясаты',
      'Бесінші. Ақпараттық саясат',
      'Алтыншы. Этносаралық қатынастар',
    ]);
    expect(report.empty).toEqual(['COUNCIL_DECISIONS']);
  });

  it('leaves nothing to the rest: its templates give every indicator a place', () => {
    const headings = build(ALMATY, WHOLE)
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.block === 'HEADING' ? [block.text.ru] : []));
    expect(headings).toContain('План');
    expect(headings).not.toContain('Другие показатели');
  });

  it('marks the checks that do not confirm a figure', () => {
    const { footnotes, figures } = build(ALMATY, WHOLE);
    const doubts = footnotes.filter(({ kind }) => kind === 'FAILS' || kind === 'BASE_NOT_PRINTED');
    expect(
      doubts.map(({ kind, figures: marked }) => [
        kind,
        ...new Set(marked.map((place) => figures[place]?.indicator)),
      ]),
    ).toEqual([
      ['BASE_NOT_PRINTED', 'ASSEMBLY_NOTIFICATIONS_TOPIC_SHARE'],
      ['BASE_NOT_PRINTED', 'YOUTH_NEET_NUMBER'],
      ['FAILS', 'YOUTH_COUNCIL_MEMBERS_SHARE'],
    ]);
  });

  it('works out only what is alike: plans of 2021 beside 2020, and no five months beside a year', () => {
    const { derived, figures } = build(ALMATY, WHOLE);
    const periods = (operands: readonly number[]) => operands.map((place) => figures[place]?.timePeriod);
    const changes = derived.filter(({ kind }) => kind === 'CHANGE');
    expect(changes.length).toBeGreaterThan(5);
    for (const { operands } of changes) expect(periods(operands)).toEqual(['2021', '2020']);
    const executed = derived.filter(({ kind }) => kind === 'PERCENT_OF_PLAN');
    expect(executed.map(({ operands }) => periods(operands))).toEqual([
      ['2020', '2020'],
      ['2021-01-01/P4M', '2021'],
    ]);
  });

  it('an area of which nothing is held has no section', () => {
    expect(build(SHYMKENT, WHOLE)).toMatchObject({ sections: [], figures: [], footnotes: [] });
  });
});
