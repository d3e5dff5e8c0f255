import type { Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../testing/model-of.ts';
import { plain } from '../testing/plain.ts';
import { CATALOGUE } from '../testing/published-catalogue.ts';
import { ALMATY, publishedInput, REPUBLIC } from '../testing/published-input.ts';
import { OBSERVATIONS } from '../testing/published-observations.ts';
import { shuffle } from '../testing/shuffle.ts';
import { buildIndicatorPanel } from './build-indicator-panel.ts';
import { listPanelFigures } from './panel-model.ts';

const heldOf = (code: string, refArea: string) =>
  OBSERVATIONS.filter((each) => each.indicator === code && each.refArea === refArea);
const panelOf = (code: string, refArea = ALMATY, observations = heldOf(code, refArea)) =>
  buildIndicatorPanel(CATALOGUE.indicator(code), publishedInput(refArea, { observations }));
const kindsOf = (code: string, refArea?: string, observations?: readonly Observation[]) =>
  panelOf(code, refArea, observations?.slice()).charts.map(({ drawing }) => drawing.kind);

describe('a panel is drawn by what is held', () => {
  it.each([
    ['YOUTH_STUDENTS', ['LARGE_FIGURES']],
    ['RUKHANI_ZHANGYRU_EVENTS', ['LARGE_FIGURES']],
    ['CIVIL_SOCIETY_SOCIAL_ORDER_PROJECTS', ['PERIOD_COLUMNS']],
    ['YOUTH_MOBILE_CENTRES_APPLICATIONS', ['RANKED_BARS']],
    ['INFORMATION_BUDGET', ['RANKED_BARS']],
    ['ASSEMBLY_UNSANCTIONED', ['PERIOD_COLUMNS', 'RANKED_BARS']],
    ['YOUTH_EMPLOYMENT_PLACED', ['PERIOD_COLUMNS', 'GROUPED_BARS']],
    ['INFORMATION_MATERIALS', ['TABLE']],
  ])('%s', (code, kinds) => {
    expect(kindsOf(code)).toEqual(kinds);
  });

  it('is a line from four periods of one length on, one for each source', () => {
    expect(kindsOf('YOUTH_NEET_RATE', REPUBLIC)).toEqual(['TIME_SERIES']);
    const { lines } = modelOf(panelOf('YOUTH_NEET_RATE', REPUBLIC), 'TIME_SERIES');
    expect(lines.map(({ id }) => id)).toEqual(['BNS_DECENT_WORK', 'ALMATY_REPORT_2020']);
  });

  it('is a line a code over many periods, while lines can be told apart', () => {
    const monthly = (code: string) =>
      heldOf(code, ALMATY)
        .filter(({ scenario, timePeriod }) => scenario === 'ACTUAL' && timePeriod === '2020')
        .flatMap((each) =>
          ['01', '02', '03', '04'].map((month) => ({ ...each, timePeriod: `2020-${month}` })),
        );
    const few = monthly('ASSEMBLY_UNSANCTIONED');
    expect(kindsOf('ASSEMBLY_UNSANCTIONED', ALMATY, few)).toEqual(['TIME_SERIES', 'TIME_SERIES']);
    const many = monthly('YOUTH_EMPLOYMENT_PLACED');
    expect(kindsOf('YOUTH_EMPLOYMENT_PLACED', ALMATY, many)).toEqual(['TIME_SERIES', 'RANKED_BARS', 'TABLE']);
  });

  it('is a table where areas differ', () => {
    const ofDistricts = OBSERVATIONS.filter(({ indicator }) => indicator === 'INTERETHNIC_POPULATION');
    expect(kindsOf('INTERETHNIC_POPULATION', ALMATY, ofDistricts)).toEqual(['TABLE']);
  });
});

describe('a panel of any indicator', () => {
  const codes = [...new Set(OBSERVATIONS.map(({ indicator }) => indicator))];

  it.each(codes)('shows every figure it is given, in one order: %s', (code) => {
    const given = OBSERVATIONS.filter(({ indicator }) => indicator === code);
    const panel = panelOf(code, ALMATY, given);
    expect(new Set(listPanelFigures(panel).map(({ observation }) => observation))).toEqual(new Set(given));
    for (const seed of [1, 2]) expect(panelOf(code, ALMATY, shuffle(given, seed))).toEqual(panel);
  });

  it('puts what no drawing shows into a table under them', () => {
    const plans = heldOf('INFORMATION_BUDGET', ALMATY);
    const older = plans
      .filter(({ scenario }) => scenario === 'PLAN')
      .map((each) => ({ ...each, timePeriod: '2019' }));
    const panel = panelOf('INFORMATION_BUDGET', ALMATY, [...plans, ...older]);
    expect(panel.charts.map(({ drawing }) => drawing.kind)).toEqual(['RANKED_BARS', 'TABLE']);
    expect(modelOf(panel, 'TABLE').figures.map(({ observation }) => observation.timePeriod)).toEqual(
      Array.from({ length: 5 }, () => '2019'),
    );
  });

  it('writes a figure that is not there as its reason, never as zero', () => {
    const missing = heldOf('YOUTH_STUDENTS', ALMATY).map((each) => ({
      ...each,
      obsValue: null,
      obsStatus: 'Q' as const,
      qualifier: null,
    }));
    const [figure] = modelOf(panelOf('YOUTH_STUDENTS', ALMATY, missing), 'LARGE_FIGURES').figures;
    expect(plain(figure?.text ?? '')).not.toMatch(/\d/);
    expect(figure?.text).not.toBe('');
  });

  it('is refused without figures', () => {
    expect(() => panelOf('YOUTH_STUDENTS', ALMATY, [])).toThrow(RangeError);
  });
});
